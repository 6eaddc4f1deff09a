import { useEffect, useRef, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import type { ReadAloud as Reading } from "../../lib/speech/read-aloud";
import { useSurface } from "../app/surface";
import { Button } from "../ui/button";
import { SpeakerIcon, StopIcon } from "../ui/icons";
import { useLatest } from "../ui/use-latest";

interface ReadAloudProps {
  text: string;
  /** The text's language, where it is known. */
  lang?: string;
}

/** How it stands with a text. */
interface State {
  of: string;
  is: "off" | "on" | "missing" | "failed" | "speaking";
}

/** Has the question beside it read aloud, until its end, the next press, any key, or another question. */
export function ReadAloud({ text, lang }: ReadAloudProps) {
  const t = useTranslations("readAloud");
  const locale = useLocale();
  const { speech } = useSurface();
  const [state, setState] = useState<State>({ of: text, is: "off" });
  const latest = useLatest(text);
  const button = useRef<HTMLButtonElement>(null);
  const reading = useRef<Reading | null>(null);
  const { is } = state.of === text ? state : ({ is: "off" } as const);
  const isOn = is === "on";

  const read = async () => {
    setState({ of: text, is: "on" });
    const opened = await speech().catch(() => null);
    if (!opened) return setState({ of: text, is: "failed" });
    if (!button.current || latest.current !== text) return setState({ of: text, is: "off" });
    reading.current = opened.readAloud(text, lang ?? locale);
    const how = await reading.current.ended;
    reading.current = null;
    setState({ of: text, is: how === "ended" || how === "hushed" || how === "elsewhere" ? "off" : how });
  };
  useEffect(() => {
    if (!isOn) return;
    const hush = (event: KeyboardEvent) => {
      // What presses the button ends it by that.
      if (event.target !== button.current) reading.current?.hush();
    };
    addEventListener("keydown", hush, true);
    return () => removeEventListener("keydown", hush, true);
  }, [isOn]);
  useEffect(() => () => reading.current?.hush(), [text]);

  const label = t(isOn ? "stop" : "read");
  return (
    <>
      <Button
        ref={button}
        look="quiet"
        className="read-aloud"
        aria-label={label}
        title={label}
        onClick={() => (isOn ? reading.current?.hush() : void read())}
      >
        {isOn ? <StopIcon /> : <SpeakerIcon />}
      </Button>
      <p className="hint" role="status">
        {is === "off" || is === "on" ? null : t(is)}
      </p>
    </>
  );
}
