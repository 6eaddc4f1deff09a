import type { Form, Way } from "../read/way";
import type { Language } from "../types";

/** From so many words on, what "and" adds is another matter; and so many the first has to have. */
const MANY = { words: { en: 13, de: 7 }, first: { en: 3, de: 2 } };
/** Up to so many words one hears where a topic ends; of what one names by a noun even fewer. */
const MOST: Record<Form, number> = {
  task: 9,
  gerund: 9,
  process: 9,
  thing: 8,
  quality: 6,
  area: 4,
  experience: 8,
  name: 6,
};
/** An English doing ends its sentence, so that more of it is heard. */
const MOST_DONE = 12;
const CLAUSE: Record<Language, RegExp> = {
  en: /^, (?:who|that|where|when|both)\b/,
  de: /^, (?:die|der|das|den|denen|was|wie|wen|wem|wo|ob|warum|woran|womit|welche[rsmn]?)\b|^, .* zu \p{Ll}+en$/u,
};

/** What names no matter of its own: everybody watches people; or only says that one does it, or knows what. */
const VAGUE =
  /^(?:(?:check|tell|make) \p{L}+(?: \p{L}+ly)?|.*\b[Dd]eine?[nmrs]?\b.*|hand-\p{L}+ .*|work(?:ing)? (?:with|in|on|at|for|as) .*|(?:lifting|carrying|standing|being|having|getting) .*|\p{L}+(?:ung|ing)? (?:and|or) \p{L}+(?:ion|ment) of .*|\p{Lu}\p{L}{1,8} \p{Ll}+|.* (?:bereiten|stellen|nehmen|setzen|legen|bringen|geben|treten|schlagen|fangen|ziehen|kommen|gehen|stehen|werfen|holen)|.*(?:ins|in die|in das|in den|im|in der) (?:Tablet|System|App|Liste|Listen|Programm|CRM|Handy|Computer|PC|Wachbuch) .*|\p{L}+(?: after)? (?:people|customers|things|work|tasks|jobs|orders|a subject|clients|children|staff)|take (?:your|a) turn.*|\p{L}+ (?:what|whatever|whichever)\b.*|program in \S+|(?:\p{L}+ ){0,2}(?:umgehen|führen|arbeiten|unterstützen|aushelfen|mithelfen|reden|verantworten)|(?:Leute|Menschen|Gäste|Besucher|Patienten|Kunden|Kundinnen und Kunden|Anfragen|Fragen|Anrufe) \p{Ll}+|.* (?:well|check)|.*(?:[ -]ein|\p{L}{3,}termine |auseinander |Ordnung |Abstand |Wort |Kontakt )halten|.* machen|.*(?:mitwirken|teilnehmen|sicherstellen|gewährleisten|beachten)|\p{L}*(?:wesen|wissenschaft|studium|ausbildung))$/u;
/** How often and when: no part of what is done. */
const WHEN =
  / (?:(?:(?:in|on|at|during|over|for) )?(?:every|each|a|per|all) (?:\p{L}+ )?(?:day|night|week|month|quarter|year|term|hour|hours|morning|evening|shift|season)s?|now and then|once|twice|the (?:very )?same (?:day|shift|evening|week|morning)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|at weekends|in the (?:mornings?|afternoons?|evenings?)|the day after|\p{L}+ (?:nights|days|times) a (?:week|month|year|winter|summer))\b.*$/u;
const WHEN_GERMAN =
  / (?:am (?:Anfang|Ende) (?:vom|des) (?:Tage?s?|Monats?|Quartals?)|jeden (?:Tag|Abend|Morgen|Monat)|(?:ein|zwei|drei)mal (?:im|am|pro|die) \p{Lu}\p{L}+|(?:am|pro) Tag|noch am selben Tag|am selben Tag)(?= )/gu;
/** Why, and what another verb of the sentence is about: neither is asked about. */
const REASON: Record<Language, RegExp> = {
  en: /,? (?:because|as the|since|so as|which is why|(?:and|or|but) (?:who|that|which)(?:'\p{L}+)?) .*$/u,
  de: /, (?:weil|da|denn|damit|was) .*$/u,
};
/** How well: it would say what is hoped to be heard. */
const MANNER: Record<Language, RegExp> = {
  en: / (?:properly|carefully|accurately|promptly|thoroughly|honestly|efficiently|effectively|correctly|closely|kindly|politely|safely|reliably|professionally|in a (?:\p{L}+ (?:and \p{L}+ )?)?(?:manner|way)|in good time|with care)(?: and \p{L}+ly)?(?=$| )/gu,
  de: / (?:freundlich|sauber|ordentlich|sorgfältig|gewissenhaft|zuverlässig|höflich|fachgerecht|ordnungsgemäß|professionell|korrekt|pünktlich|souverän|präzise|gründlich|fachkundig|vernünftig)(?= \p{Ll}+$)/gu,
};
/** A span of time, or what only the employer knows: no matter at all. */
const NO_MATTER =
  /^(?:min|max|minimum|maximum|at least|over|up to|mind|mindestens|wenigstens|ab|circa|[Ee]twa|[Rr]und|[Uu]ngefähr|(?:one|two|three|four|five) (?:or|to) \p{L}+|the)\b(?! [^ ]+ing\b)|\b(?:yrs?|years?|months?|Jahren?|Monaten?|Mon|Tues?|Wed|Thurs?|Fri|Sat)\b/u;
/** A measure whose number is gone. */
const UNCOUNTED =
  /(?<!(?:\d|pro|per|je) )\b(?:Hektar|Quadratmetern?|Kilometern?|Stück|hectares?|acres|tonnes|Tonnen|miles)\b/u;
/** What was done, or is to be: "weld logs kept up to date" is no order to weld. */
const PARTICIPLE =
  /^\p{L}+ (?:.* )?(?:(?:kept|done|made|held|written|taken|sent|given|filled)(?: .*)?|\p{L}{2,}[^e]ed(?: (?:up|to|by|in|on|at|as|the|daily|weekly|and|for|from|with|within|before|after)\b.*)?)$/u;
/** Somebody else's doing within one's own: "the phone we give you", "cuts you'd be happy to be shown". */
const OTHER_SUBJECT =
  / (?:(?:that|which|while|when|if|because|since|as|before|after|than|until) )?(?:you|we|they|he|she|it|nobody|everyone)(?:'\p{L}+)? (?!and\b|or\b)\p{L}+.*$/u;
/** Where something long can stop: before how, where or for whom. */
const ASIDE: Record<Language, RegExp> = {
  en: / (?:from|between|by|during|throughout|at|within|under|for|across|per|until|in|with|to|on|through|without|using|via|up|when|if|while|because|so) /gu,
  de: / (?:im|am|in|bei|mit|für|unter|gemeinsam|nach|aus|auf|durch|über|innerhalb|samt|zur|zum|vor|an) /gu,
};
/** A German word from this length on says by itself what is meant: „Trauerfloristik“, not „Auskunft“. */
const LONG_WORD = 10;
/** Fewer words do not say what is done, and to what. */
const FEWEST = 3;
/** "SCADA", "TIA-Portal": a word that is a name, however short. */
const NAME = /^\p{Lu}.*[\p{Lu}\d]/u;
/** What is done with others is no trait. */
const TASK =
  /^(?:Mitwirkung|Mitarbeit|Mithilfe|Kooperation|Teilnahme|Unterstützung|Betreuung|Durchführung|Übernahme)\b/u;
/** Knowledge, a doing or a fashionable word is none either. */
const NO_TRAIT =
  /^(?:confident|comfortable|competent|proficient|familiar|fluent|happy|steady|able|capable|used|quick|strong|sure) (?:on|at|with|in|about|of|to)\b|[Kk]enntnisse|(?:zeugnis|nachweis|schein)(?: |$)|[Ss]chicht|^\p{L}+ (?:worker|person|individual|swimmer|writer|speaker|rider|learner)$|ordnung$|titel$|recht$|^\p{Lu}\p{Ll}+ieren$|^(?:Mitdenken|Anpacken|Zupacken)$|^Hands-on|\b(?:hours?|minutes)\b|, but\b| and but\b|^(?:good|great|solid|strong) \p{Lu}|^(?:good|great|clear|strong) (?!.*(?:skills|manners|hands|eyes|ears|nerves|legs|feet|habits|wits)$)\p{L}+s$/u;
/** What one is said to have "a" of: "a steady hand", not "a paper or talk". */
const A_THING =
  /^an? (?!(?:.* )?(?:eye|ear|head|hand|nose|feel|feeling|knack|sense|nerve|manner|mind|way|touch|voice|memory|palate|instinct|grasp|love|willingness|understanding|respect|talent|temperament|attitude|approach|presence|heart|stomach|ethic)\b)/;
/** Verbs that may be nouns, before what is done to: "report cost" is no thing. */
const DONE =
  /^(?:agree|order|report|patch|chair|close|design|review|question|challenge|query|take|make|keep|give|turn|undertake|share|provide|inform|assist) (?!of\b|and\b|\p{L}+ing\b)/u;

/** "clergy or celebrant": a word or two of a row say too little of what is done with them. */
const ONE_OF_A_ROW = /^\S+(?: (?:and|or) \S+)?(?:,|$)/u;

/**
 * A topic as one thing to ask about, in no more words than one can hear within a sentence: of a list its first.
 *
 * @returns Undefined where what comes first does not stand by itself.
 */
export function oneThing({ form, text: all }: Way, language: Language): string | undefined {
  const text = all.replace(language === "en" ? WHEN : WHEN_GERMAN, "").replace(REASON[language], "");
  if (form !== "task" && form !== "gerund" && form !== "process" && NO_MATTER.test(text)) return undefined;
  if (UNCOUNTED.test(text)) return undefined;
  if (form === "thing" && language === "en" && PARTICIPLE.test(text)) return undefined;
  if (form === "task" && PARTICIPLE.test(text)) return undefined;
  if ((form === "task" || form === "gerund") && language === "en" && wordsOf(text) < FEWEST) return undefined;
  if (form === "task" && /^\p{Ll}+, \p{Ll}+, |\bof us\b|\bin your first\b|^meet /u.test(text))
    return undefined;
  if (form === "thing" && language === "en" && /^\p{L}+(?:ates|ises|izes|ifies) /u.test(text))
    return undefined;
  if (/ von bis |\b(?:Mio|Mrd|Tsd|ca)$/.test(text)) return undefined;
  if (form === "quality" && (TASK.test(text) || NO_TRAIT.test(text) || A_THING.test(text))) return undefined;
  if (
    form === "name" &&
    language === "de" &&
    !text.includes(" ") &&
    text.length < LONG_WORD &&
    !NAME.test(text)
  )
    return undefined;
  if (form === "name" || form === "quality")
    return [text, text.split(/, (?:and|und) /)[0] ?? ""].find(
      (part) => wordsOf(part) <= mostOf(form, language),
    );
  if (form === "thing" && language === "en" && (DONE.test(text) || ONE_OF_A_ROW.test(text))) return undefined;
  if (
    form === "area" &&
    /^time served|^(?:decent|good|great|solid|strong|excellent|sound|clear) | (?:with|about|stay|go|come|are|is|have|has)\b/.test(
      text,
    )
  )
    return undefined;
  const first = firstOf(text, form, language);
  if (first === undefined) return undefined;
  const short = sayable(first, form, language);
  const own =
    short === undefined
      ? sayable(withoutAnother(first, form, language), form, language)
      : withoutAnother(short, form, language);
  const topic = own?.replace(MANNER[language], "");
  if (topic === undefined || (topic !== own && !topic.includes(" "))) return undefined;
  return (topic !== all && DANGLES.test(topic)) || VAGUE.test(topic) ? undefined : topic;
}

/** Without what somebody else does, and of what is still too long its beginning. */
function sayable(text: string, form: Form, language: Language): string | undefined {
  const own = language === "en" ? text.replace(OTHER_SUBJECT, "") : text;
  const isCut = own !== text;
  if (isCut && (wordsOf(own) < FEWEST || ENDS_EARLY.test(own))) return undefined;
  if (wordsOf(own) <= mostOf(form, language)) return own;
  // A German doing has its verb at the end.
  if (language === "de" && form === "task") return undefined;
  return [...own.matchAll(ASIDE[language])]
    .map(({ index }) => own.slice(0, index))
    .filter(
      (part) => wordsOf(part) >= FEWEST && wordsOf(part) <= mostOf(form, language) && !ENDS_EARLY.test(part),
    )
    .at(-1);
}

/** What stops before the word it needs … */
const DANGLES =
  / (?:and|or|the|an?|of|to|for|in|on|at|with|first|as|if|what|which|who|whose|how|why|where|when|whether|that|\d+|approx|max|min|incl|persönlich|und|oder|der|die|des|von|den|wo|wie|was|wer|wen|wann|ob|dass)$/u;
/** … and what may: "cleaning and garden" is the beginning of "cleaning and garden work". */
const ENDS_EARLY = new RegExp(`${DANGLES.source}| (?:in accordance|in line|in order|and \\p{L}+)$`, "u");

function mostOf(form: Form, language: Language): number {
  return language === "en" && (form === "task" || form === "gerund") ? MOST_DONE : MOST[form];
}

function wordsOf(text: string): number {
  return text.split(" ").length;
}

function firstOf(text: string, form: Form, language: Language): string | undefined {
  const comma = text.indexOf(", ");
  const isNamed = language === "de" && (form === "thing" || form === "process");
  const isList = comma !== -1 && (isNamed || !CLAUSE[language].test(text.slice(comma)));
  const first = isList ? text.slice(0, comma) : text;
  const alone = isList ? standsAlone(first, form, language) : true;
  if (!alone) return wordsOf(text) <= mostOf(form, language) ? text : undefined;
  return first;
}

function standsAlone(first: string, form: Form, language: Language): boolean {
  if (language === "de")
    return form === "task" ? / \p{Ll}+n$/u.test(first) : first.includes(" ") || first.length >= LONG_WORD;
  // "examinations of head" is the beginning of "head, chest and spine".
  return first.includes(" ") && !/ (?:of|in|on|for|with|to) \p{Ll}+(?<!s)$/u.test(first);
}

/** "Emptying bins and reporting vandalism" is two: without what "and" adds to what is long enough without it. */
function withoutAnother(text: string, form: Form, language: Language): string {
  const at = text.search(/ (?:and|und|sowie) /);
  if (at === -1 || /\b(?:between|both|zwischen|sowohl)\b/.test(text)) return text;
  const first = text.slice(0, at);
  // „absprechen, wo gemäht und wo gesät wird“: the verb of the clause comes after it.
  if (language === "de" && /, /.test(first) && CLAUSE.de.test(first.slice(first.indexOf(", ")))) return text;
  const isOther =
    form === "gerund" &&
    / and \p{L}+ing\b/u.test(text.slice(at)) &&
    !/ (?:out|up|off|down|in|away|over|on)$/.test(first);
  const isLong = wordsOf(text) >= MANY.words[language];
  if (first.endsWith("-") || (language === "de" && form === "task" && !/ \p{Ll}+n$/u.test(first)))
    return text;
  const words = wordsOf(first);
  const isWhole = words >= (isOther ? 2 : MANY.first[language]) && !ENDS_EARLY.test(first);
  return isWhole && (isOther || isLong) ? first : text;
}
