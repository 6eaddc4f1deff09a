import { type ReactNode, useState } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";

interface AskedButtonProps {
  label: string;
  wide?: boolean;
  disabled: boolean;
  /** The question, and what is to be known before it is answered. */
  title: string;
  children: ReactNode;
  no: string;
  yes: string;
  onYes: () => void;
}

/** A button for what cannot be taken back: it asks first. */
export function AskedButton({ label, wide, disabled, title, children, no, yes, onYes }: AskedButtonProps) {
  const [isAsking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const go = () => {
    close();
    onYes();
  };
  return (
    <>
      <Button look="danger" wide={wide} disabled={disabled} onClick={() => setAsking(true)}>
        {label}
      </Button>
      {isAsking ? (
        <Dialog
          title={title}
          stay={no}
          onClose={close}
          actions={<Button look="danger" onClick={go} children={yes} />}
        >
          {children}
        </Dialog>
      ) : null}
    </>
  );
}
