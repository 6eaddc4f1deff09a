import { Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import type { SpokenAnswer } from "../../lib/speech/types";
import { lazyWithWords } from "../../lib/words/words";
import { modifierWords, useLetter } from "../app/shortcuts";
import { Button } from "../ui/button";
import { MicrophoneIcon, StopIcon } from "../ui/icons";

/** Loaded when somebody first speaks. */
const Listening = lazyWithWords(() => import("../speaking/listening"));

/** Speaking an answer: the button, and what is heard once it was pressed. Not before the answer's text is known. */
export function useSpoken(answer: SpokenAnswer, isKnown: boolean) {
  const t = useTranslations("answer");
  const [presses, setPresses] = useState(0);
  const [isOn, setOn] = useState(false);
  const press = () => isKnown && setPresses((count) => count + 1);
  useLetter("S", press);
  const label = t(isOn ? "stopSpeaking" : "speak");
  return {
    button: (
      <Button
        className="speak"
        disabled={!isKnown}
        aria-pressed={isOn}
        aria-label={label}
        title={`${label} (${modifierWords()}+S)`}
        onClick={press}
      >
        {isOn ? <StopIcon /> : <MicrophoneIcon />}
      </Button>
    ),
    heard: presses ? (
      <Suspense fallback={<p className="hint">{t("openingMicrophone")}</p>}>
        <Listening answer={answer} presses={presses} onChange={setOn} />
      </Suspense>
    ) : null,
  };
}
