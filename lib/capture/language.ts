/** The most frequent short words of each language, and the letters of those that have a script of their own. */
const FREQUENT: Record<string, string> = {
  en: "the and of to with you for our we will are your",
  de: "und der die das mit für wir sie ist bei den ein im auf du",
  fr: "les des et vous nous une pour dans avec du est votre aux de la le un",
  es: "los las y para con del una por que en el como nuestro de la un se",
  pt: "os as e para com uma por que em não você do da ao de um",
  it: "il di e per con che una della gli nel sono alla dei la un",
  nl: "het een en van voor met je op wij aan jij bent zijn de",
  ca: "els les i per amb dels una al del que nostre treball de la un",
  pl: "i w z na do się oraz jest dla nie od praca ze",
  cs: "a v na se s pro je jsme že ve nebo jako práce",
  sk: "a v na sa s pre je sme že vo alebo ako práca",
  sv: "och att för du med som är vi av på till det hos",
  da: "og at til du med som er vi af på det har os vores",
  nb: "og å til du med som er vi av på det har oss vår",
  fi: "ja on sekä että tai olet meillä kanssa työ ovat",
  hu: "a az és egy hogy nem van vagy munka ha",
  ro: "și în de la cu pentru este să un sau care",
  tr: "ve bir için ile bu olan daha olarak veya",
  ru: "и в на с по для не мы что или от",
  uk: "і в на з та для не ми що або від",
  hr: "i je u na za da se su od ili koji smo",
  sl: "in je za na z da se ki ali smo",
  bg: "и на за с в да се от или ние",
  et: "ja on ning või meie sinu et",
  lt: "ir į su iš kad mes arba yra",
  lv: "un ar no uz ir vai mēs par",
  vi: "và của các cho có trong với là được",
  id: "dan yang di untuk dengan dari pada kami",
  el: "και το της την να με για από του",
};
const SCRIPTS: readonly [string, RegExp][] = [
  ["ja", /[\u3040-\u30FF]/g],
  ["ko", /[\uAC00-\uD7AF]/g],
  ["zh", /[\u4E00-\u9FFF]/g],
  ["ar", /[\u0600-\u06FF]/g],
  ["he", /[\u0590-\u05FF]/g],
  ["th", /[\u0E00-\u0E7F]/g],
];
const SAMPLE = 3000;
/** Fewer words, or a smaller share of frequent ones, say nothing certain. */
const LEAST_WORDS = 12;
const LEAST_SHARE = 0.04;

/**
 * The language of a text, by its script or its most frequent words.
 *
 * @returns A BCP 47 primary tag; `undefined` for texts too short or too mixed to tell.
 */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const script = SCRIPTS.find(([, signs]) => (sample.match(signs)?.length ?? 0) > sample.length * 0.1);
  if (script) return script[0];
  const words = sample.split(/[\s\d.,;:!?()"“”/|–-]+/);
  if (words.length < LEAST_WORDS) return undefined;
  let best: string | undefined;
  let most = words.length * LEAST_SHARE;
  for (const [language, frequent] of Object.entries(FREQUENT)) {
    const own = new Set(frequent.split(" "));
    const hits = words.filter((word) => own.has(word)).length;
    if (hits <= most) continue;
    most = hits;
    best = language;
  }
  return best;
}
