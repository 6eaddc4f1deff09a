import { type SyntheticEvent, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { Part } from "../../lib/speech/recordings";

interface PlayerProps {
  /** In the order in which they were spoken; at least one. */
  parts: readonly Part[];
  soundOf: (part: Part) => Promise<Blob>;
  /** In which it was spoken, as a BCP 47 tag, as far as that is known. */
  language: string | undefined;
}

/** Plays an answer's stretches one after the other, with what was heard in each; what sounds right now is marked. */
export function Player({ parts, soundOf, language }: PlayerProps) {
  const t = useTranslations("recordings");
  const [at, setAt] = useState(0);
  const [goesOn, setGoesOn] = useState(false);
  const [seconds, setSeconds] = useState<number | null>(null);
  const [isBroken, setBroken] = useState(false);
  const part = parts[at] ?? parts[0]!;
  const source = useSource(part, soundOf, setBroken);
  const current = seconds === null ? -1 : part.said.findIndex((one) => one.at > seconds * 1_000);
  const ended = () => {
    setSeconds(null);
    setGoesOn(at + 1 < parts.length);
    setAt(at + 1 < parts.length ? at + 1 : 0);
  };
  return (
    <div className="stack" data-gap="s">
      {parts.length > 1 ? (
        <p className="hint">{t("stretch", { number: at + 1, count: parts.length })}</p>
      ) : null}
      <audio
        key={source}
        className="player"
        controls
        src={source}
        autoPlay={goesOn}
        aria-label={t("player")}
        onLoadedMetadata={findLength}
        onTimeUpdate={({ currentTarget }) => {
          if (Number.isFinite(currentTarget.duration) && !currentTarget.paused)
            setSeconds(currentTarget.currentTime);
        }}
        onEnded={ended}
        onError={() => setBroken(source !== undefined)}
      />
      {isBroken ? <p role="alert">{t("broken")}</p> : null}
      <p className="hint">{t("heard")}</p>
      {part.said.length ? (
        <p className="foreign" lang={language}>
          {part.said.map(({ words }, index) => (
            <span key={index} className="player-words" data-sounds={index === current || undefined}>
              {words}{" "}
            </span>
          ))}
        </p>
      ) : (
        <p className="hint">{t("unheard")}</p>
      )}
    </div>
  );
}

/** A recording does not say how long it is before it was read to its end. */
function findLength({ currentTarget: audio }: SyntheticEvent<HTMLAudioElement>): void {
  if (audio.duration !== Infinity) return;
  audio.addEventListener("durationchange", () => (audio.currentTime = 0), { once: true });
  audio.currentTime = Number.MAX_SAFE_INTEGER;
}

/** The address of a part's sound, as long as it is shown. */
function useSource(
  part: Part,
  soundOf: PlayerProps["soundOf"],
  onBroken: (isBroken: boolean) => void,
): string | undefined {
  const [source, setSource] = useState<string>();
  useEffect(() => {
    let address: string | undefined;
    let isGone = false;
    onBroken(false);
    soundOf(part).then(
      (sound) => {
        if (isGone) return;
        address = URL.createObjectURL(sound);
        setSource(address);
      },
      () => isGone || onBroken(true),
    );
    return () => {
      isGone = true;
      if (address) URL.revokeObjectURL(address);
    };
  }, [part, soundOf, onBroken]);
  return source;
}
