import { icon } from "../ui/icons";

export const PauseIcon = icon(<path d="M9 5v14M15 5v14" />);
export const CheckIcon = icon(<path d="M5 12.5l4.5 4.5L19 7.5" />);
