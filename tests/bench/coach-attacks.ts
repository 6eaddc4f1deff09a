import type { Language } from "../../lib/coach/types";
import type { Climb } from "./coach-ladder";

/** Sentences that say nothing, to make an answer longer without making it better. */
const FILLER: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: [
    [
      "As I said, this is something that is really important to me.",
      "At the end of the day it is all about the people you work with.",
      "You always have to see the bigger picture, of course.",
      "I would say that I am someone who gives everything.",
      "Basically, that is just how I am, and I think it shows.",
    ],
    [
      "Communication is the key to success in every job.",
      "It goes without saying that quality and teamwork matter a great deal to me.",
      "In general one should never stop learning and growing.",
      "Every challenge is also an opportunity if you look at it the right way.",
      "That is why I believe that a positive attitude makes all the difference.",
    ],
    [
      "And so on and so forth, as one might imagine in such a situation.",
      "It was a very interesting experience in many ways.",
      "There are of course many different aspects to consider here.",
      "I could say a lot more about this topic if there was more time.",
      "All of this has made me the person that I am today.",
    ],
  ],
  de: [
    [
      "Wie gesagt, das ist mir wirklich sehr wichtig.",
      "Am Ende des Tages kommt es immer auf die Menschen an.",
      "Man muss natürlich immer das große Ganze sehen.",
      "Ich würde sagen, dass ich jemand bin, der alles gibt.",
      "Im Prinzip bin ich einfach so, und ich glaube, das merkt man.",
    ],
    [
      "Kommunikation ist der Schlüssel zum Erfolg in jedem Beruf.",
      "Selbstverständlich sind mir Qualität und Teamarbeit sehr wichtig.",
      "Grundsätzlich sollte man nie aufhören zu lernen und zu wachsen.",
      "Jede Herausforderung ist auch eine Chance, wenn man sie richtig betrachtet.",
      "Deshalb glaube ich, dass eine positive Einstellung den Unterschied macht.",
    ],
    [
      "Und so weiter und so fort, wie man sich das eben vorstellen kann.",
      "Das war in vielerlei Hinsicht eine sehr interessante Erfahrung.",
      "Da gibt es natürlich viele verschiedene Aspekte zu beachten.",
      "Dazu könnte ich noch viel mehr sagen, wenn mehr Zeit wäre.",
      "All das hat mich zu dem Menschen gemacht, der ich heute bin.",
    ],
  ],
};

/** The same answer, twice as long by filler: after it, before it, between its sentences. */
export function padded(answer: string, language: Language): string[] {
  const sentences = answer.split(/(?<=[.!?])\s+/);
  return FILLER[language].flatMap((bank) => {
    const filler = atLeast(answer.length, bank, language);
    const between = sentences.flatMap((sentence, i) => [sentence, bank[i % bank.length] ?? ""]).join(" ");
    return [`${answer} ${filler}`, `${filler} ${answer}`, between];
  });
}

/** The same answer said twice. */
export function repeated(answer: string): string[] {
  return [`${answer} ${answer}`, answer.replace(/([^.!?]+[.!?])/g, "$1 $1")];
}

/** Texts that are no answers, whatever they contain. */
export function impostors({ question, posting, answers, language }: Climb): Record<string, string> {
  const description = posting.jobDescription ?? "";
  const keywords = [...new Set(description.match(/\p{L}{5,}/gu) ?? [])].join(", ");
  const boast =
    language === "de"
      ? "Ich bin teamfähig, belastbar, motiviert und zuverlässig."
      : "I am a motivated, reliable team player.";
  return {
    "question copied": question.text,
    "question copied three times": `${question.text} ${question.text} ${question.text}`,
    "posting copied": description,
    "question and posting copied": `${question.text}\n${description}`,
    "keywords of the posting": keywords,
    "keywords and a boast": `${boast} ${keywords}`,
    "off topic after the question": `${question.text} ${answers.off_topic}`,
    "off topic with keywords": `${answers.off_topic} ${keywords}`,
    "off topic with filler": padded(answers.off_topic, language)[0] ?? "",
  };
}

/** Pairs of the same answer with other names, pronouns, company, person. */
export function swaps(answer: string, { posting, language }: Climb): Record<string, [string, string]> {
  const company = posting.company ?? "Acme";
  return {
    names: [withName(answer, language, 0), withName(answer, language, 1)],
    company: [`${answer} ${mention(company, language)}`, `${answer} ${mention("Zyntrex Holding", language)}`],
    pronouns: [answer, replaced(answer, PRONOUNS[language])],
    person: [answer, replaced(answer, WE[language])],
  };
}

type Pairs = Readonly<Record<string, string>>;

const PRONOUNS: Readonly<Record<Language, Pairs>> = {
  en: { he: "she", she: "he", him: "her", his: "her", her: "his", himself: "herself", herself: "himself" },
  de: {
    er: "sie",
    ihm: "ihr",
    ihn: "sie",
    sein: "ihr",
    seine: "ihre",
    seinem: "ihrem",
    seinen: "ihren",
    seiner: "ihrer",
  },
};

const WE: Readonly<Record<Language, Pairs>> = {
  en: {
    i: "we",
    me: "us",
    my: "our",
    mine: "ours",
    myself: "ourselves",
    am: "are",
    "i'd": "we'd",
    "i'm": "we're",
    "i'll": "we'll",
    "i've": "we've",
  },
  de: {
    ich: "wir",
    mich: "uns",
    mir: "uns",
    mein: "unser",
    meine: "unsere",
    meinem: "unserem",
    meinen: "unseren",
    meiner: "unserer",
    bin: "sind",
    habe: "haben",
    hab: "haben",
    hatte: "hatten",
    war: "waren",
    würde: "würden",
  },
};

const NAMES: Readonly<Record<Language, readonly [RegExp, readonly [string, string]]>> = {
  en: [
    /\b(my|a|our) (colleague|manager|mother|father|boss|customer|client|patient)\b/gi,
    ["Emily Clarke", "Oluwaseun Adeyemi"],
  ],
  de: [
    /\b(die|der|eine|ein|unsere|meine) (Kollegin|Kollege|Chef|Chefin|Mutter|Vater|Kundin|Kunde|Patientin)\b/g,
    ["Anna Schmidt", "Mehmet Yılmaz"],
  ],
};

function withName(answer: string, language: Language, which: 0 | 1): string {
  const [pattern, names] = NAMES[language];
  const tail = language === "de" ? `${names[which]} war auch dabei.` : `${names[which]} was there too.`;
  return `${answer.replace(pattern, `$1 $2 ${names[which]}`)} ${tail}`;
}

function mention(company: string, language: Language): string {
  return language === "de"
    ? `Das könnte ich auch bei ${company} einbringen.`
    : `I could bring that to ${company} as well.`;
}

function replaced(text: string, pairs: Pairs): string {
  return text.replace(/[\p{L}']+/gu, (word, at: number) => {
    const other = pairs[word.toLowerCase()];
    if (other === undefined) return word;
    const opens = at === 0 || /[.!?]\s*$/.test(text.slice(Math.max(0, at - 3), at));
    return /^\p{Lu}/u.test(word) && (opens || word !== "I")
      ? other.charAt(0).toUpperCase() + other.slice(1)
      : other;
  });
}

/** Sentences of the bank, then of the others, until the text is long enough. */
function atLeast(length: number, bank: readonly string[], language: Language): string {
  const sentences = [bank, ...FILLER[language].filter((other) => other !== bank)].flat();
  let text = "";
  for (let i = 0; text.length < length; i++) text += `${sentences[i % sentences.length] ?? ""} `;
  return text.trim();
}
