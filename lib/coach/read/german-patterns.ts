import type { GermanTable } from "./german-table";

/** What German sentences and phrases are asked, ready to be used. */
export type GermanPatterns = ReturnType<typeof germanPatterns>;

/** Makes of a table the regular expressions that tell what a sentence or a phrase says. */
export function germanPatterns(table: GermanTable) {
  const { pronouns, objectClauses, places, articles } = table;
  const opening = table.verbs.subjects.opening.replaceAll(" ", "|");
  const later = table.verbs.subjects.later.replaceAll(" ", "|");
  const from = (pattern: string) => new RegExp(`^(?:${pattern})`, "u");
  const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, "u");
  const alone = (pattern: string) => `(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`;
  const word = (pattern: string) => new RegExp(alone(pattern), "u");
  const anyWord = (pattern: string) => new RegExp(alone(pattern), "iu");
  return {
    belongs: from(table.belongs),
    belonging: new RegExp(`^(.{3,80}?),? (?:${table.belonging})(?![\\p{L}])`, "u"),
    besides: from(`(?:${table.besides}) `),
    people: new RegExp(`(?:${table.people}) `, "u"),
    clauses: new RegExp(`(?:${table.clauses}) `, "u"),
    wants: from(table.wants),
    wanted: new RegExp(`^(.{3,60}?) (?:${table.wanted})(?![\\p{L}])`, "u"),
    experience: new RegExp(`^(?:${table.experience})`, "iu"),
    names: new RegExp(`^(?:${table.names})`, "iu"),
    contracted: new RegExp(`\\b(?:${table.contracted}) $`),
    known: new RegExp(table.known, "i"),
    notInName: new RegExp(` (?:${table.notInName})`),
    process: whole(table.process),
    gerund: whole(table.gerund),
    infinitive: whole(table.infinitive),
    thing: whole(table.thing),
    unfitQuality: anyWord(table.unfitQuality),
    finite: anyWord(table.finite),
    often: new RegExp(`${alone(table.often)} ?`, "gu"),
    counts: new RegExp(
      `(?<=^|^\\p{L}+ |[^\\p{L}](?:von|und) )(?:${table.counts}) (?=(?!${table.units})\\p{L})`,
      "giu",
    ),
    manner: from(`${table.manner}(?=\\p{Lu})`),
    adjectives: from(`(?:${table.adjectives})(?= (?:(?!de[rmns] |die )\\p{Ll}+e[nrsm]? )?\\p{Lu})`),
    beginning: from(`(?:${Object.values(table.beginnings).flat().join("|")})(?= )`),
    joined: word(`${table.joins}|${table.rowJoins}`),
    join: whole(table.joins),
    negation: word(table.negations),
    /** Whom the sentence tells what they do. */
    reader: new RegExp(` (?:${later})(?= |$)|^(?:${opening}) \\p{L}+ \\p{L}`, "u"),
    readerOrEmployer: word(`${opening}|${later}|${pronouns.employer}`),
    others: word(pronouns.others),
    objectClause: new RegExp(`^, (?:${objectClauses.kept}) [^,;:()]{3,45}(?=$|,)`),
    missedClause: new RegExp(`^, (?:${objectClauses.missed})\\b`),
    ownClause: from(`, (?:(?:${table.ownClauses}) |[^,]+ zu \\p{Ll}+en(?=$|,))`),
    placeClause: new RegExp(`^, (?:${places.before}) (?:${places.clause})\\b`),
    lastPlace: new RegExp(` (?:${places.before}) \\p{Lu}\\p{L}+ (?=\\p{Ll}+$)`, "u"),
    article: from(`(?:${articles.dropped}|${articles.kept}) (?=\\p{L})`),
    keptArticle: from(`(?:${articles.kept}) `),
    masculine: from(`(?:\\p{Ll}+er |(?:${table.masculine})(?![\\p{L}]))`),
  };
}
