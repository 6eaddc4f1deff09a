import type { Zone } from "./zones";

/** What the class and id of an element say about it. */
export interface NameSense {
  zone?: Zone;
  /** Hides its element in the style sheets of most frameworks. */
  hiding?: boolean;
  /** Leaves its element to screen readers. */
  spoken?: boolean;
  /** The field that such names usually hold. */
  field?: "title" | "company" | "location";
}

/** Words, and pairs of words, that page authors make names of. A space stands for any way of joining them. */
const ZONES: Record<Exclude<Zone, "main" | "header" | "form">, string> = {
  dialog:
    "modal|modals|dialog|popup|pop up|popover|overlay|tooltip|lightbox|toast|snackbar|cookie|cookies|consent|gdpr|onetrust|cky|cmp|signin|sign in|signup|sign up|login|register|newsletter|subscribe|jobalert|jobalerts|job alert|job alerts|share|shared|sharing|sharelist|addthis|addtoany|social|socials",
  nav: "nav|navbar|navigation|navi|menu|topbar|topnav|breadcrumb|breadcrumbs|crumbs|pagination|pager|skip link|skip links|skiplink|search bar|searchbar|searchbox|tag list|tabs",
  footer: "footer|copyright|colophon|siteinfo|site info",
  aside:
    "sidebar|side bar|aside|related|similar|recommend|recommended|recommendation|recommendations|suggested|suggestions|more jobs|other jobs|also viewed|promo|advert|ad|ads|banner|sponsored|company info|company card|company profile|company about|company description|company overview|company box|about company|employer info|employer card|employer profile|about employer|recruiter|hiring team|comment|comments|review|reviews|testimonial|testimonials|teaser|call to|cta",
};
const FIELDS = {
  title:
    "job title|jobtitle|job name|position title|posting title|posting headline|vacancy title|offer title|stellen titel|job header|job headline",
  company: "company|employer|organization|organisation|org|hiringorganization|firma|empresa|arbeitgeber",
  location: "location|locations|locality|address|city|place|standort|ort|ubicacion|localidad|region",
} as const;
const SPOKEN =
  "sr only|visually hidden|visuallyhidden|accessibility hidden|screen reader|screenreader|visible sr|a11y hidden";
const HIDING = new Set(
  "hidden d-none is-hidden hide dno invisible display-none uk-hidden ng-hide noscript material-icons".split(
    " ",
  ),
);
/** Shows again what `HIDING` hides, from some width on: "md:block", "d-tablet-inline". */
const SHOWN_AGAIN =
  /:(?:block|flex|grid|inline|visible|table|not-sr)|(?:^| )(?:d-\w+-[bfgit]|show|in|active|open|is-open)/;

/** Reads class names and ids; a page repeats most of them, so each is read once. */
export class Names {
  private readonly known = new Map<string, NameSense | undefined>();
  private readonly senses = sensesOf();

  /** What a list of names, divided by blanks, says; later names overrule earlier ones. */
  sense(names: string): NameSense {
    let sense: NameSense = NOTHING;
    for (const name of names.split(" ")) {
      let one = this.known.get(name);
      if (one === undefined && !this.known.has(name)) this.known.set(name, (one = this.read(name)));
      if (one) sense = sense === NOTHING ? one : { ...sense, ...one };
    }
    const veiled = sense.hiding === true || sense.spoken === true;
    return veiled && SHOWN_AGAIN.test(names) ? { ...sense, hiding: false, spoken: false } : sense;
  }

  private read(name: string): NameSense | undefined {
    if (HIDING.has(name) || name.endsWith("--hidden")) return { hiding: true };
    let sense: NameSense | undefined;
    const words = (UPPER_CASE.test(name) ? apart(name) : name).split(/[_-]+/);
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? "";
      const said = this.senses.get(word);
      if (said === PAIRED) sense = { ...sense, ...this.senses.get(`${word} ${words[at + 1]}`) };
      else if (said) sense = { ...sense, ...said };
    }
    return sense;
  }
}

const UPPER_CASE = /[A-Z]/;

function apart(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
}

const NOTHING: NameSense = {};

/** Stands for words that mean something only together with the next one. */
const PAIRED: NameSense = {};

function sensesOf(): Map<string, NameSense> {
  const senses = new Map<string, NameSense>();
  const add = (words: string, sense: NameSense) => {
    for (const word of words.split("|")) {
      senses.set(word, sense);
      const first = word.split(" ", 1)[0] ?? word;
      if (first !== word && !senses.has(first)) senses.set(first, PAIRED);
    }
  };
  add(SPOKEN, { spoken: true });
  for (const field of ["title", "company", "location"] as const) add(FIELDS[field], { field });
  for (const zone of ["dialog", "nav", "footer", "aside"] as const) add(ZONES[zone], { zone });
  return senses;
}
