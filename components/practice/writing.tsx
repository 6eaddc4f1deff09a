import {
  type FormEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useTranslations } from "use-intl";
import { caretIn, type Edit } from "../../lib/drafts";
import { useSurface } from "../app/surface";
import { useLatest } from "../ui/use-latest";

interface WritingProps {
  /** The answer's `targetName`. */
  name: string;
  text: string;
  lang?: string;
  onWrite: (text: string) => void;
  onLeave: () => void;
  /** Beside the answer to a question: what this one is called, by what it is described, and whether it takes the caret. */
  beside?: { id: string; label: string; describedBy: string; takesFocus: boolean };
}

/**
 * The sheet an answer is written on. That of a question has the caret as soon as it is there, at the end of what was written; the
 * caret stays where it is when the text is changed from elsewhere, and undo goes on across questions.
 */
export function Writing({ name, text, lang, onWrite, onLeave, beside }: WritingProps) {
  const t = useTranslations("answer");
  const id = beside?.id ?? "answer";
  const { undo } = useSurface();
  const field = useRef<HTMLTextAreaElement>(null);
  /** What the field held when it was last looked at, and its caret then. */
  const seen = useRef({ text, from: text.length, to: text.length });
  /** Whether the next text is one that was taken back, and so no new edit. */
  const isStep = useRef(false);

  const look = useCallback(() => {
    const { current } = field;
    if (current)
      seen.current = { text: current.value, from: current.selectionStart, to: current.selectionEnd };
  }, []);
  const step = (direction: "undo" | "redo") => {
    const next = undo[direction](name, text);
    if (next === null) return;
    isStep.current = true;
    onWrite(next);
  };

  const [takesFocus] = useState(beside?.takesFocus ?? true);
  useLayoutEffect(() => {
    const { current } = field;
    if (!current || !takesFocus) return;
    current.focus({ preventScroll: true });
    current.setSelectionRange(current.value.length, current.value.length);
    current.scrollTop = current.scrollHeight;
  }, [takesFocus]);

  useLayoutEffect(() => {
    const { text: before, from, to } = seen.current;
    const { current } = field;
    if (!current || before === text) return;
    if (isStep.current) {
      const caret = caretIn(before, text);
      current.setSelectionRange(caret, caret);
    } else {
      undo.record(name, before, "put");
      current.setSelectionRange(caretIn(before, text, from), caretIn(before, text, to));
    }
    isStep.current = false;
    seen.current = { text, from: current.selectionStart, to: current.selectionEnd };
  }, [name, text, undo]);

  useEffect(() => {
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [look]);

  const latestStep = useLatest(step);
  useEffect(() => {
    // From a menu of the browser's, undo comes without a key.
    const take = (event: InputEvent) => {
      if (event.inputType !== "historyUndo" && event.inputType !== "historyRedo") return;
      event.preventDefault();
      latestStep.current(event.inputType === "historyUndo" ? "undo" : "redo");
    };
    const { current } = field;
    current?.addEventListener("beforeinput", take);
    return () => current?.removeEventListener("beforeinput", take);
  }, [latestStep]);

  const type = (event: FormEvent<HTMLTextAreaElement>) => {
    undo.record(name, text, editOf(event.nativeEvent));
    look();
    onWrite(event.currentTarget.value);
  };
  const key = (event: KeyboardEvent) => {
    const direction = directionOf(event);
    if (!direction) return;
    event.preventDefault();
    step(direction);
  };
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {beside?.label ?? t("label")}
      </label>
      <textarea
        id={id}
        ref={field}
        className="answer"
        dir="auto"
        lang={lang}
        placeholder={t("placeholder")}
        aria-describedby={beside?.describedBy ?? "question-number question"}
        value={text}
        onChange={type}
        onKeyDown={key}
        onBlur={onLeave}
      />
    </>
  );
}

function editOf(event: Event): Edit {
  const kind = event instanceof InputEvent ? event.inputType : "";
  if (kind === "insertText" || kind === "insertCompositionText") return "typed";
  return kind.startsWith("deleteContent") ? "deleted" : "put";
}

function directionOf(event: KeyboardEvent): "undo" | "redo" | null {
  if (event.altKey || event.ctrlKey === event.metaKey) return null;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" && event.ctrlKey ? "redo" : null;
}
