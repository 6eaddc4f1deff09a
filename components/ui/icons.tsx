import type { ReactNode } from "react";

/** An icon of lines in a box of 24, as large as the text beside it or as `size` in px says. */
export const icon = (lines: ReactNode, className?: string) =>
  function Icon({ size = 18 }: { size?: number }) {
    return (
      <svg
        className={className}
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {lines}
      </svg>
    );
  };

export const BackIcon = icon(<path d="M15 5l-7 7 7 7" />, "points-back");
export const PracticeIcon = icon(<path d="M4 5h16v11H10l-4 4v-4H4zM8.5 10.5l2.5 2.5 4.5-4.5" />);
export const PenIcon = icon(<path d="M5 19l1-4L16 5l3 3L9 18z" />);
export const BinIcon = icon(<path d="M5 7h14M10 7V5h4v2M7 7l1 12h8l1-12" />);
export const MoreIcon = icon(
  <>
    <circle cx="5" cy="12" r="1" />
    <circle cx="12" cy="12" r="1" />
    <circle cx="19" cy="12" r="1" />
  </>,
);
export const UpIcon = icon(<path d="M6 14l6-6 6 6" />);
export const DownIcon = icon(<path d="M6 10l6 6 6-6" />);
export const MicrophoneIcon = icon(
  <>
    <rect x="9" y="3" width="6" height="11" rx="3" />
    <path d="M5 11a7 7 0 0 0 14 0M12 18v3" />
  </>,
);
export const StopIcon = icon(<rect x="6" y="6" width="12" height="12" rx="2" fill="currentColor" />);
export const SpeakerIcon = icon(
  <path d="M4 9.5v5h3.5l5 4v-13l-5 4zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11" />,
);
