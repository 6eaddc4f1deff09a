import { icon } from "../ui/icons";

export const SpeakerIcon = icon(
  <path d="M4 9.5v5h3.5l5 4v-13l-5 4zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11" />,
);
export const PauseIcon = icon(<path d="M9 5v14M15 5v14" />);
export const CheckIcon = icon(<path d="M5 12.5l4.5 4.5L19 7.5" />);
