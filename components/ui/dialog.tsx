import { type ReactNode, useEffect, useId, useRef } from "react";

interface DialogProps {
  title: string;
  children?: ReactNode;
  /** The ways on, the safe one first; it gets the focus. */
  actions: ReactNode;
  onClose: () => void;
}

/** A modal question on the browser's own dialog: it traps the focus, closes on Escape and gives the focus back. */
export function Dialog({ title, children, actions, onClose }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={ref} className="dialog" aria-labelledby={id} onCancel={onClose}>
      <div className="stack">
        <h2 id={id}>{title}</h2>
        {children}
        <div className="stack" data-gap="s">
          {actions}
        </div>
      </div>
    </dialog>
  );
}
