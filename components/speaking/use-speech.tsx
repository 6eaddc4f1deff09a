import { useEffect, useState } from "react";
import type { Speech } from "../../lib/speech/browser";
import { useSurface } from "../app/surface";

/** What this surface speaks and hears with; null until it is loaded. */
export function useSpeech(): Speech | null {
  const { speech } = useSurface();
  const [opened, setOpened] = useState<Speech | null>(null);
  useEffect(() => {
    let isHere = true;
    void speech().then((one) => isHere && setOpened(one));
    return () => void (isHere = false);
  }, [speech]);
  return opened;
}
