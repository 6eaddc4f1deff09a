import type { Zone } from "./zones";

/** What the class and id of an element say about it. */
export interface NameSense {
  zone?: Zone;
  /** It can also be what the page is about: a letter to readers, a post on a network. */
  subject?: boolean;
  /** Hides its element in the style sheets of most frameworks. */
  hiding?: boolean;
  /** Leaves its element to screen readers. */
  spoken?: boolean;
  /** The field that such names usually hold. */
  field?: "title" | "company" | "location";
}

/** Words, and pairs of words, that page authors make names of; a blank stands for any way of joining them. */
const SENSES: readonly [NameSense, string][] = [
  [
    { spoken: true },
    "sr only|visually hidden|visuallyhidden|accessibility hidden|screen reader|screenreader|visible sr|a11y hidden",
  ],
  [{ field: "title" }, "title|headline|heading|h1|h2|jobtitle|job title|job name|jobheader"],
  [
    { field: "company" },
    "company|corp|employer|organization|organisation|org|hiringorganization|firma|empresa|arbeitgeber",
  ],
  [
    { field: "location" },
    "location|locations|locality|address|city|place|standort|ort|ubicacion|localidad|region",
  ],
  [
    { zone: "dialog" },
    "modal|modals|dialog|popup|pop up|popover|overlay|tooltip|lightbox|toast|snackbar|cookie|cookies|consent|gdpr|onetrust|signin|sign in|signup|sign up|login|register|jobalert|job alert|job alerts|share|sharing|sharelist|addthis|addtoany",
  ],
  [{ zone: "dialog", subject: true }, "newsletter|subscribe|social|socials"],
  [
    { zone: "nav" },
    "nav|navbar|navigation|navi|menu|topbar|topnav|breadcrumb|breadcrumbs|pagination|pager|skip link|skip links|searchbar|searchbox|search bar|tabs",
  ],
  [{ zone: "footer" }, "footer|copyright|colophon"],
  [
    { zone: "aside" },
    "sidebar|side bar|aside|related|similar|recommended|recommendations|suggested|more jobs|other jobs|also viewed|promo|advert|ad|ads|banner|sponsored|company info|company card|company profile|company about|company description|company overview|company box|about company|employer info|employer card|employer profile|about employer|recruiter|hiring team|comments|comment tree|comment list|comment area|comment section|commentlist|commentarea|replies|reply list|responses|disqus|review|reviews|testimonial|testimonials|teaser|call to|cta",
  ],
];
const HIDING =
  "hidden|d-none|is-hidden|hide|dno|invisible|display-none|uk-hidden|ng-hide|noscript|material-icons|w-form-done|w-form-fail".split(
    "|",
  );
/** Shows again what hides, from some width on: "md:block", "d-tablet-inline". */
const SHOWN_AGAIN =
  /:(?:block|flex|grid|inline|visible|table|not-sr)|(?:^| )(?:d-\w+-[bfgit]|show|in|active|open|is-open)/;
/** Stands for words that mean something only together with the next one. */
const PAIRED: NameSense = {};

let reader: ((names: string) => NameSense) | undefined;

/** What class names and ids say; a page repeats most of them, so each is read once. */
export function senseOf(names: string): NameSense {
  return (reader ??= namesReader())(names);
}

function namesReader(): (names: string) => NameSense {
  const senses = new Map<string, NameSense>();
  const known = new Map<string, NameSense | undefined>(HIDING.map((name) => [name, { hiding: true }]));
  for (const [sense, words] of SENSES) {
    for (const word of words.split("|")) {
      senses.set(word, sense);
      const first = word.split(" ", 1)[0] ?? word;
      if (!senses.has(first)) senses.set(first, PAIRED);
    }
  }
  const read = (name: string): NameSense | undefined => {
    if (name.endsWith("--hidden")) return { hiding: true };
    let sense: NameSense | undefined;
    const words = name
      .replace(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[_-]+/);
    words.forEach((word, at) => {
      const said = senses.get(word);
      if (said) sense = { ...sense, ...(said === PAIRED ? senses.get(`${word} ${words[at + 1]}`) : said) };
    });
    return sense;
  };
  return (names) => {
    let sense: NameSense = {};
    for (const name of names.split(" ")) {
      if (!known.has(name)) known.set(name, read(name));
      const one = known.get(name);
      if (one) sense = { ...sense, ...one };
    }
    const veiled = sense.hiding ?? sense.spoken;
    return veiled && SHOWN_AGAIN.test(names) ? { ...sense, hiding: false, spoken: false } : sense;
  };
}
