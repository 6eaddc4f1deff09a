import type { ReactNode } from "react";
import { PracticeIcon } from "./icons";

/** What stands where nothing is yet, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <PracticeIcon size={36} />
      <h2>{title}</h2>
      {children}
    </div>
  );
}
