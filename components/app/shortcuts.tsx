import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useSettings } from "./settings";
import { useLatest } from "../ui/use-latest";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";

/** What the keys do on the practice screen. */
export interface Moves {
  next: () => void;
  previous: () => void;
  /** Counts from 0. */
  jump: (index: number) => void;
  finish: () => void;
}

const isMac = () => /mac/i.test(navigator.platform);

/** The keys held for every move: on a Mac, Option types characters, and Control with Option is VoiceOver's own. */
export function modifierWords(): string {
  return isMac() ? "Control+Command" : "Alt";
}

function isHeld({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (shiftKey) return false;
  return isMac() ? ctrlKey && metaKey && !altKey : altKey && !ctrlKey && !metaKey;
}

/** Listens for the keys of the practice screen, unless they are switched off; "?" outside a text shows them. */
export function Shortcuts({ moves }: { moves: Moves }) {
  const [{ keys }] = useSettings();
  return keys ? <Listening moves={moves} /> : null;
}

function Listening({ moves }: { moves: Moves }) {
  const t = useTranslations("options");
  const tPractice = useTranslations("practice");
  const [shown, setShown] = useState(false);
  const latest = useLatest(moves);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // A dialog that is open has the keyboard for itself.
      if (document.querySelector("dialog[open]")) return;
      if (event.key === "?" && !isText(event.target)) {
        event.preventDefault();
        setShown(true);
        return;
      }
      if (!isHeld(event)) return;
      const move = moveOf(event, latest.current);
      if (!move) return;
      event.preventDefault();
      move();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [latest]);
  if (!shown) return null;
  return (
    <Dialog
      title={t("shortcuts")}
      onClose={() => setShown(false)}
      actions={
        <Button look="primary" onClick={() => setShown(false)}>
          {tPractice("close")}
        </Button>
      }
    >
      <Keys />
    </Dialog>
  );
}

/** Has a letter with the modifier do something, unless the keys are switched off. */
export function useLetter(letter: string, action: () => void): void {
  const [{ keys }] = useSettings();
  const latest = useLatest(action);
  useEffect(() => {
    if (!keys) return;
    const listen = (event: KeyboardEvent) => {
      if (!isHeld(event) || event.code !== `Key${letter}` || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [keys, letter, latest]);
}

const MOVES = [
  "shortcutNext",
  "shortcutPrevious",
  "shortcutJump",
  "shortcutSpeak",
  "shortcutFinish",
  "shortcutHelp",
] as const;

/** The keys of the practice screen and what they do. */
export function Keys() {
  const t = useTranslations("options");
  const mod = modifierWords();
  return (
    <ul className="stack" data-gap="s">
      {MOVES.map((name) => (
        <li key={name}>{t.rich(name, { mod, k: (keys) => <kbd>{keys}</kbd> })}</li>
      ))}
    </ul>
  );
}

function moveOf(event: KeyboardEvent, moves: Moves): (() => void) | null {
  if (event.key === "ArrowRight") return moves.next;
  if (event.key === "ArrowLeft") return moves.previous;
  if (event.key === "Enter") return moves.finish;
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
  return digit ? () => moves.jump(Number(digit) - 1) : null;
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}
