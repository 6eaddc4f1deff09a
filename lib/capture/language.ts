/** The most frequent short words of each language, none of them frequent in a neighbour. */
const FREQUENT: Record<string, string> = {
  en: "the and of to with you for our we will are your in",
  de: "und der die das mit für wir sie ist bei den ein zu im auf du",
  fr: "les des et vous nous une pour dans avec du est sur votre aux",
  es: "los las y para con del una por que en el como nuestro más",
  pt: "os as e para com uma por que em não você do da ao mais",
  it: "il di e per con che una della gli nel sono alla dei ed",
  nl: "het een en van voor met je op wij aan jij bent zijn ons",
  ca: "els les i per amb dels una al del les que nostre treball",
  pl: "i w z na do się oraz jest dla nie od praca ze lub",
  cs: "a v na se s pro je jsme že ve nebo jako práce od",
  sk: "a v na sa s pre je sme že vo alebo ako práca od",
  sv: "och att för du med som är vi av på till en det hos",
  da: "og at til du med som er vi af på en det har os vores",
  nb: "og å til du med som er vi av på en det har oss vår",
  fi: "ja on sekä että tai olet meillä kanssa työ ovat joka",
  hu: "a az és egy hogy nem van vagy munka ha meg",
  ro: "și în de la cu pentru este să din un sau care",
  tr: "ve bir için ile bu olan daha olarak veya en",
  ru: "и в на с по для не мы что или от работы",
  uk: "і в на з та для не ми що або від роботи",
  el: "και το της την να με για από του στην",
};
const SCRIPTS: readonly [string, RegExp][] = [
  ["ja", /[\u3040-\u30FF]/g],
  ["ko", /[\uAC00-\uD7AF]/g],
  ["zh", /[\u4E00-\u9FFF]/g],
  ["ar", /[\u0600-\u06FF]/g],
  ["he", /[\u0590-\u05FF]/g],
  ["th", /[\u0E00-\u0E7F]/g],
];
const SAMPLE = 4000;
/** Fewer words say nothing certain. */
const LEAST_WORDS = 12;

/**
 * The language of a text, by its script or its most frequent words.
 *
 * @returns A BCP 47 primary tag; `undefined` for texts too short or too mixed to tell.
 */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const script = SCRIPTS.find(([, signs]) => (sample.match(signs)?.length ?? 0) > sample.length * 0.1);
  if (script) return script[0];
  const words = sample.split(/[^\p{L}]+/u).filter(Boolean);
  if (words.length < LEAST_WORDS) return undefined;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | undefined;
  let most = words.length * 0.04;
  for (const [language, frequent] of Object.entries(FREQUENT)) {
    const hits = frequent.split(" ").reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    if (hits > most) {
      most = hits;
      best = language;
    }
  }
  return best;
}
