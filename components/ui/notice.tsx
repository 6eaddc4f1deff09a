import type { ReactNode } from "react";

interface NoticeProps {
  tone?: "plain" | "good" | "warn" | "bad";
  /** Read out at once when it appears, for what a person must not miss. */
  urgent?: boolean;
  children: ReactNode;
  actions?: ReactNode;
}

/** A sentence that matters where it stands, with its way on. */
export function Notice({ tone = "plain", urgent, children, actions }: NoticeProps) {
  return (
    <div className="notice" data-tone={tone} role={urgent ? "alert" : undefined}>
      <div>{children}</div>
      {actions ? <div className="notice-actions">{actions}</div> : null}
    </div>
  );
}
