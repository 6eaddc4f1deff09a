import { languageOf } from "../../text";
import { keyOf, plain, type Vocabulary, vocabulary } from "../text";
import {
  type Competency,
  type Language,
  language as spoken,
  type Posting,
  type Ready,
  type ReadyKind,
  type Requirement,
  type RequirementKind,
} from "../types";
import type { Label } from "./labels";
import type { LabelledSentence, Reader } from "./read";
import { Infinitives } from "./infinitive";
import { type Topic, Topics, type TopicTable } from "./topic";
import type { Way } from "./way";
import { Ways, type WayTable } from "./ways";

/** Words by what they tell of a demand; see knowledge/reading/kinds.json. */
export interface KindTable {
  competency: Partial<Record<Competency, string>>;
  soft: string;
  domain: string;
  years: string;
  ready: Partial<Record<ReadyKind, string>>;
  /** What says of a sentence without any of these words that it has to be so. */
  must: string;
  /** What is paid or given: never anything to have ready. */
  given: string;
}

/** A requirement with what a question needs to know of it. */
export interface Wanted extends Requirement {
  label: Label;
  /** All that the sentence says is done or wanted, in its own words. */
  scope: string;
  /** How it can stand in a question, the best first. */
  ways: Way[];
  /** What matters more is asked about first. */
  weight: number;
  /** How sure it is that it asks for something, 0 to 1. */
  share: number;
}

/** What a posting says, as far as questions need it. */
export interface ReadPosting {
  sentences: LabelledSentence[];
  wanted: Wanted[];
  ready: Ready[];
  /** The language of the description where the coach speaks it. */
  language: Language | undefined;
}

const MOST_WANTED = 40;
const MOST_READY = 20;
const LONGEST = 600;
const WEIGHT: Partial<Record<Label, number>> = { duty: 3, demand: 3, optional: 1.6 };
/** Later ones weigh less, down to this; soft skills and what the title names a little less and more. */
const PLACE = { each: 0.06, most: 0.9 };
const SOFT = -0.3;
const IN_TITLE = 0.4;
/** What a sentence loses by how unsure it is that it asks for something: a paper, or when one works, may read like it. */
const UNSURE = 3;

/** Reads a posting into what it wants, what one should have ready, and every sentence with its label. */
export class PostingReader {
  private readonly topics: Topics;
  private readonly ways: Ways;
  private readonly competencies: [Competency, Vocabulary][];
  private readonly readyKinds: [ReadyKind, Vocabulary][];
  private readonly licence: Vocabulary;
  private readonly must: Vocabulary;
  private readonly given: Vocabulary;
  private readonly soft: Vocabulary;
  private readonly domain: Vocabulary;
  private readonly years: Vocabulary;

  constructor(
    private readonly reader: Reader,
    topics: TopicTable & WayTable,
    kinds: KindTable,
  ) {
    this.ways = new Ways(topics);
    this.topics = new Topics(topics, this.ways, new Infinitives(topics.german.verbs));
    const tables = <Key extends string>(of: Partial<Record<Key, string>>) =>
      Object.entries<string | undefined>(of).map(([key, table]): [Key, Vocabulary] => [
        key as Key,
        vocabulary(table ?? ""),
      ]);
    this.competencies = tables(kinds.competency);
    this.readyKinds = tables(kinds.ready);
    this.licence = vocabulary(kinds.ready.licence ?? "");
    this.must = vocabulary(kinds.must);
    this.given = vocabulary(kinds.given);
    this.soft = vocabulary(kinds.soft);
    this.domain = vocabulary(kinds.domain);
    this.years = vocabulary(kinds.years);
  }

  /** @returns Every sentence, `sentence` and `text` word for word. */
  read({ jobTitle, company, jobDescription = "" }: Posting): ReadPosting {
    const sentences = this.reader.read(jobDescription, company);
    const code = languageOf(jobDescription);
    const language = spoken.members.find(({ value }) => value === code)?.value;
    const title = new Set(
      plain(jobTitle)
        .split(" ")
        .filter((word) => word.length > 3),
    );
    const wanted = new Map<string, Wanted>();
    const ready = new Map<string, Ready>();
    for (const sentence of sentences) {
      const { text, label } = sentence;
      if (text.length > LONGEST) continue;
      const kind = label === "eligibility" ? this.readyKind(text) : undefined;
      if (kind) ready.set(plain(text), { sentence: text, kind });
      if (WEIGHT[label] === undefined) continue;
      const found = this.wanted(sentence, wanted.size, title, language);
      if (!wanted.has(found.key)) wanted.set(found.key, found);
    }
    const byWeight = [...wanted.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST_WANTED);
    return { sentences, wanted: byWeight, ready: [...ready.values()].slice(0, MOST_READY), language };
  }

  private wanted(
    { text, label, lead, isItem, share }: LabelledSentence,
    place: number,
    title: ReadonlySet<string>,
    language: Language | undefined,
  ): Wanted {
    const folded = plain(text);
    const topic = this.topics.of(text, { lead }, language);
    const ways = this.ways.of(text, { lead, isItem }, language);
    const kind = this.kindOf(folded, label, topic, ways);
    let weight = (WEIGHT[label] ?? 0) - Math.min(PLACE.most, place * PLACE.each) - UNSURE * (1 - share);
    if (kind === "soft_skill") weight += SOFT;
    if (folded.split(" ").some((word) => title.has(word))) weight += IN_TITLE;
    return {
      key: keyOf(text),
      kind,
      competency: this.competencyOf(folded, kind),
      topic: topic.text,
      sentence: text,
      label,
      scope: topic.scope,
      ways,
      weight,
      share,
    };
  }

  private kindOf(folded: string, label: Label, topic: Topic, [way]: Way[]): RequirementKind {
    if (label === "duty") return "responsibility";
    if (this.years.within(folded) && /\d|one|two|three|four|five|mehrj|langj/.test(folded))
      return "seniority";
    if (this.soft.within(folded)) return "soft_skill";
    if (/^[A-Z][A-Za-z]*[A-Z+#][\w+#]*$|^[A-Z]{2,}/.test(topic.text)) return "tool";
    if (way?.form === "task") return "responsibility";
    return this.domain.within(folded) ? "domain" : "skill";
  }

  /** The competency most of whose words stand in a sentence; the longest phrase decides. */
  private competencyOf(folded: string, kind: RequirementKind): Competency {
    if (kind === "tool") return "expertise";
    let best: Competency = kind === "soft_skill" ? "motivation" : "expertise";
    let most = 0;
    for (const [competency, table] of this.competencies) {
      const length = table.longest(folded);
      if (length > most) [best, most] = [competency, length];
    }
    return best;
  }

  /** By the first word that says one; undefined for what is nothing to have ready. */
  private readyKind(text: string): ReadyKind | undefined {
    const folded = plain(text);
    if (this.given.within(folded)) return undefined;
    const words = folded.split(" ");
    let first: ReadyKind | undefined;
    let least = Infinity;
    for (const [kind, table] of this.readyKinds) {
      const from = words.findIndex((_, at) => table.within(words.slice(0, at + 1).join(" ")));
      if (from !== -1 && from < least) [first, least] = [kind, from];
    }
    // „Pkw-Führerschein“: what one shows is the licence.
    if (first === "travel" && this.licence.within(folded)) return "licence";
    return first ?? (this.must.within(folded) ? "other" : undefined);
  }
}
