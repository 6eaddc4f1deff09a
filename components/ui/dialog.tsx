import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from "react";
import { Button } from "./button";

interface DialogProps {
  title: string;
  children?: ReactNode;
  /** The safe way on, which changes nothing. It comes first and gets the focus. */
  stay?: string;
  /** The ways on; without `stay` the safe one first. */
  actions: ReactNode;
  onClose: () => void;
}

/** A modal question on the browser's own dialog: it traps the focus, closes on Escape and gives the focus back. */
export function Dialog({ title, children, stay, actions, onClose }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => ref.current?.showModal(), []);
  // Closed while it still stands there: only then it gives the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={ref} className="dialog" aria-labelledby={id} onCancel={onClose}>
      <div className="stack">
        <h2 id={id}>{title}</h2>
        {children}
        <div className="stack" data-gap="s">
          {stay ? (
            <Button look="primary" onClick={onClose}>
              {stay}
            </Button>
          ) : null}
          {actions}
        </div>
      </div>
    </dialog>
  );
}
