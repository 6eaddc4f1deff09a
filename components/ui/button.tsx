import type { ComponentProps } from "react";

interface ButtonProps extends ComponentProps<"button"> {
  look?: "plain" | "primary" | "quiet" | "danger";
  wide?: boolean;
}

/** The one button. `type` is "button" unless said otherwise, so that none submits by accident. */
export function Button({ look = "plain", wide, className = "", ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`button ${className}`}
      data-look={look}
      data-wide={wide || undefined}
      {...rest}
    />
  );
}
