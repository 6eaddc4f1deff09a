import { wordSet } from "./lexicon";
import { wordsOf } from "./text";

/** Small words by language, without accents: the ones that every text has and few other languages share. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(`the and of to in a is you with for we are our will on your as be have that this or from at it by an i was my had they not but were them
    me he she their so there when what been do did would could about into then who which can has if just because very also`),
  de: wordSet(`und der die das in mit sie wir zu fur von den ein eine ist im auf du sich auch oder bei als an nicht dem des unsere uns sind zur
    ihre ich habe war es ihr wird aus haben dass wie einen einer einem hat nach noch so aber kann hatte dann wurde um mich mir mein meine man wenn
    nur sehr er am durch uber vom zum`),
  fr: wordSet(`le la les et des de du un une vous nous est pour dans avec au aux sur votre en que qui par ou notre vos ce cette sont je j'ai dans il
    elle pas mais etre avoir nos plus ses ont d'un d'une l'equipe`),
  es: wordSet(`el la los las y de del en con para un una que por se su es nos al como tu lo mas sus o nuestro nuestra te ser y estamos pero muy ha
    he fue tiene`),
  it: wordSet(`il lo la i gli le e di del della dei delle in con per un una che si nel nella sono al alla da come ti tuo nostra nostro anche ho non
    piu siamo ed`),
  pt: wordSet(`o a os as e de do da dos das em com para um uma que por se no na nos nas voce ao nosso nossa mais como seu sua nao ser ou sao
    foi pelo pela tem`),
  nl: wordSet(`de het een en van in je met voor op te is wij we zijn jij ons onze aan bij naar als dat die ook of niet wat dit door ben om heb was
    maar hebt`),
  ca: wordSet(
    `el la els les i de del dels en amb per un una que es al als com o ens la nostra et seva son aquest aquesta mes`,
  ),
  cs: wordSet(`a v na se je s z do pro ze to za jsme nebo o k ve u po od co jako tym by si ktery ktera jsi mas te nas vas nasi bude prace jsem ale kdyz
    byl byla aby`),
  sk: wordSet(`a v na sa je s z do pre zo to za sme alebo o k vo u po od co ako tim by si ktory ktora mas ta nas vas nasi bude praca som ale ked
    bol bola aby`),
  pl: wordSet(`i w na z do sie jest oraz dla o nie to ze od po za jako lub przez twoj nasz w ramach ci mamy pracy jestes jestesmy czy u jak ale
    byl byla ktory`),
  sv: wordSet(
    `och i att det som en pa ar for av med du vi till den har ett om din vi ar kommer oss vara eller inte men jag var`,
  ),
  da: wordSet(
    `og i at det som en pa er for af med du vi til den har et om din vores os kan eller ikke men jeg var`,
  ),
  no: wordSet(
    `og i at det som en pa er for av med du vi til den har et om din vare oss kan eller ikke men jeg var`,
  ),
  fi: wordSet(`ja on ei se etta tai kun sinulla meilla olet ovat myos sen joka mutta olen oli sinun meidan`),
  hu: wordSet(`a az es hogy nem egy is meg van de ha vagy azt ezt mint csak mar volt lesz`),
  ro: wordSet(`si de la in cu pe un o pentru este sunt din nu care ca sau mai noi tu vei`),
  la: wordSet(`et ut in sed est ad non quis cum sit amet ipsum lorem dolor qui eius velit esse elit ex nisi vel enim minim
    veniam aliqua nulla`),
  hr: wordSet(
    `i u na je se da za su od s do o ne sam smo koji koja kao ali ili ako što nije bio bila nas vas`,
  ),
  sl: wordSet(`in v na je se da za so od z do o ne sem smo ki kot ali če tudi bil bila nas vas pri pa`),
  et: wordSet(`ja on ei et see ka oma või kui mis kes meie sinu olen oli aga ning`),
  lv: wordSet(`un ir no ar par uz kas lai mēs jūs vai ka pie es bija`),
  lt: wordSet(`ir yra su į iš kad kaip apie mes jūs arba bet aš buvo`),
  vi: wordSet(`va cua la co cho voi trong nhung duoc mot toi ban khong da cac`),
  id: wordSet(`dan yang di untuk dengan dari ini itu kami anda saya tidak pada ke akan adalah`),
  tr: wordSet(`ve bir bu icin ile de da olarak cok olan gibi daha ne var`),
};

/** The languages that know a small word, by their place in the list. */
const LANGUAGES = Object.keys(SMALL_WORDS);
const KNOWN_IN = new Map<string, number[]>();
LANGUAGES.forEach((language, place) => {
  for (const word of SMALL_WORDS[language] ?? []) KNOWN_IN.set(word, [...(KNOWN_IN.get(word) ?? []), place]);
});

const MOST_WORDS = 400;
const LONGEST_SAMPLE = 3_000;
/** In any of these languages more than every seventh word of a text is one of its small words. */
const FEWEST = 0.14;

/**
 * The language of a text as a two-letter code, told by its small words.
 *
 * @returns undefined when the text is too short or no language fits: a list of names, or no language at all.
 */
export function languageOf(text: string): string | undefined {
  const words = wordsOf(text.slice(0, LONGEST_SAMPLE)).slice(0, MOST_WORDS);
  if (words.length < 3) return undefined;
  const counts = LANGUAGES.map(() => 0);
  for (const { fold } of words) {
    for (const place of KNOWN_IN.get(fold) ?? []) counts[place] = (counts[place] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return most >= Math.max(2, words.length * FEWEST) ? LANGUAGES[counts.indexOf(most)] : undefined;
}
