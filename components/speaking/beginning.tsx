import { useCallback, useEffect, useRef, useState } from "react";
import type { Speech } from "../../lib/speech/browser";
import type { Availability } from "../../lib/speech/types";
import { useSettings } from "../app/settings";
import { AskMicrophone } from "./ask-microphone";
import { AskWhere } from "./ask-where";

type Asking = { of: "where"; there: Availability } | { of: "microphone" } | null;

/** What has to be asked before anything is heard in a language, a BCP 47 tag; then `onReady` begins. */
export function useBeginning(speech: Speech, language: string, onReady: () => void) {
  const [{ hearing }, change] = useSettings();
  const [asking, setAsking] = useState<Asking>(null);
  const { recogniser, permission } = speech;
  /** Counts beginnings, and what ended one: whatever comes of an older one begins nothing any more. */
  const turn = useRef(0);
  useEffect(() => () => void turn.current++, []);
  const close = useCallback(() => {
    turn.current++;
    setAsking(null);
  }, []);

  const begin = (agreed = hearing) => {
    const mine = ++turn.current;
    setAsking(null);
    const look = async () => {
      const there = await recogniser.availability(language);
      if (mine !== turn.current) return;
      const isAgreed =
        there === "none" || agreed === "service" || (agreed === "device" && there === "device");
      if (!isAgreed) return setAsking({ of: "where", there });
      const isAllowed = (await permission.state()) === "granted";
      if (mine !== turn.current) return;
      if (!isAllowed) return setAsking({ of: "microphone" });
      onReady();
    };
    void look();
  };
  const agree = (where: "device" | "service") => {
    change({ hearing: where });
    begin(where);
  };
  return {
    begin: () => begin(),
    shown:
      asking?.of === "where" ? (
        <AskWhere
          there={asking.there}
          language={language}
          recogniser={recogniser}
          onAgree={agree}
          onClose={close}
        />
      ) : asking ? (
        <AskMicrophone permission={permission} onClose={close} />
      ) : null,
  };
}
