import { useEffect, useState } from "react";
import type { Speech } from "../../lib/speech/browser";
import type { Availability } from "../../lib/speech/types";

/** What there is for a language, a BCP 47 tag; null until the browser has told. */
export function useAvailability({ recogniser }: Speech, language: string): Availability | null {
  const [there, setThere] = useState<Availability | null>(null);
  useEffect(() => void recogniser.availability(language).then(setThere), [recogniser, language]);
  return there;
}
