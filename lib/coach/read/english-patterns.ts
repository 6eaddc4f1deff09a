import type { EnglishTable } from "./english-table";

/** What English sentences and phrases are asked, ready to be used. */
export type EnglishPatterns = ReturnType<typeof englishPatterns>;

/** Makes of a table the regular expressions that tell what a sentence or a phrase says. */
export function englishPatterns(table: EnglishTable) {
  const from = (pattern: string) => new RegExp(`^(?:${pattern})`, "i");
  const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, "i");
  const word = (pattern: string) => new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, "iu");
  const within = (pattern: string) => new RegExp(`(?<![\\p{L}])(?:${pattern})`, "iu");
  return {
    counts: new RegExp(`(?<=^|^[a-z]+ |[^a-z]and )(?:${table.counts}) (?=(?!${table.units})[a-z])`, "gi"),
    doings: within(table.doings),
    people: within(table.people),
    wants: within(table.wants),
    wanted: whole(`(.{3,70}?) (?:${table.wanted})(?![\\p{L}]).*`),
    belongs: from(table.belongs),
    belonging: whole(`(.{3,70}?) (?:${table.belonging})(?![\\p{L}]).*`),
    experience: from(table.experience),
    names: within(table.names),
    gerund: from(table.gerund),
    process: from(table.process),
    thing: from(table.thing),
    quality: from(table.quality),
    trait: new RegExp(`^(?:${table.trait})`, "i"),
    countable: new RegExp(
      `^(?!(?:an?|the) )(?:[\\p{L}-]+,? ){0,3}(?:${table.countable})(?=$|,| (?:for|with|in|on|under|that|who|to)\\b)`,
      "u",
    ),
    unfitQuality: word(table.unfitQuality),
    finite: word(table.finite),
    subject: new RegExp(`^\\p{L}+s (?:${table.afterSubject})\\b`, "u"),
    pronoun: new RegExp(`\\b(?:${table.pronouns})\\b`, "i"),
    happens: new RegExp(
      `^((?:[\\p{L}'-]+ ){0,3}[\\p{L}'-]+s) (?:${table.happens.many})(?!\\p{L}).*$|^((?:[\\p{L}'-]+ ){1,4})(?:${table.happens.one})(?!\\p{L}).*$`,
      "iu",
    ),
    forOthers: new RegExp(`(?:${table.forOthers}) $`, "i"),
    doingSubject: new RegExp(`^(\\p{L}+ing (?:[^,.;:]{3,60}?)) (?:${table.afterDoing})(?!\\p{L})`, "u"),
    beforeSubject: new RegExp(`^(?:${table.beforeSubject})\\b`, "i"),
    ofAll: new RegExp(`\\b(?:${table.all}) of\\b`),
  };
}
