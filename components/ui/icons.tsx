import type { ReactNode } from "react";

interface IconProps {
  size?: number;
  className?: string;
  children: ReactNode;
}

function Icon({ size = 18, className, children }: IconProps) {
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
      {children}
    </svg>
  );
}

export const BackIcon = () => (
  <Icon className="points-back">
    <path d="M15 5l-7 7 7 7" />
  </Icon>
);

export const PracticeIcon = ({ size }: { size?: number }) => (
  <Icon size={size}>
    <path d="M4 5h16v11H10l-4 4v-4H4z" />
    <path d="M8.5 10.5l2.5 2.5 4.5-4.5" />
  </Icon>
);

export const PenIcon = () => (
  <Icon>
    <path d="M5 19l1-4L16 5l3 3L9 18z" />
  </Icon>
);

export const BinIcon = () => (
  <Icon>
    <path d="M5 7h14M10 7V5h4v2M7 7l1 12h8l1-12" />
  </Icon>
);

export const UpIcon = () => (
  <Icon>
    <path d="M6 14l6-6 6 6" />
  </Icon>
);

export const DownIcon = () => (
  <Icon>
    <path d="M6 10l6 6 6-6" />
  </Icon>
);

export const OptionsIcon = () => (
  <Icon>
    <path d="M4 7h10M18 7h2M4 17h2M10 17h10" />
    <circle cx="16" cy="7" r="2" />
    <circle cx="8" cy="17" r="2" />
  </Icon>
);

export const ProgressIcon = () => (
  <Icon>
    <path d="M4 19h16M6 15l4-5 4 3 4-7" />
  </Icon>
);
