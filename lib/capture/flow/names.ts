import type { Zone } from "./zones";

/** What the class and id of an element say about it. */
export interface NameSense {
  zone: Zone | undefined;
  /** Hides its element in the style sheets of most frameworks. */
  hiding: boolean;
  /** Leaves its element to screen readers. */
  spoken: boolean;
  /** The field that such names usually hold. */
  field: "title" | "company" | "location" | undefined;
}

const ZONES: readonly [Zone, RegExp][] = [
  [
    "dialog",
    /-(?:modals?|dialog|popup|pop-up|popover|overlay|tooltip|lightbox|toast|snackbar|cookies?|consent|gdpr|onetrust|cky|cmp|sign-?in|sign-?up|login|register|newsletter|subscribe|job-?alerts?|share[drs]?|sharing|sharelist|addthis|addtoany|socials?)-/,
  ],
  [
    "nav",
    /-(?:nav|navbar|navigation|navi|menu|topbar|topnav|breadcrumbs?|crumbs?|pagination|pager|skip-?links?|search-?bar|searchbox|tags?-list|tabs)-/,
  ],
  ["footer", /-(?:footer|copyright|colophon|site-?info)-/],
  [
    "aside",
    /-(?:sidebar|side-bar|aside|related|similar|recommend(?:ed|ations?)?|suggest(?:ed|ions)|(?:more|other|similar|related)-?jobs|people-also-viewed|promo|advert|ads?|banner|sponsored|company-?(?:info|card|profile|about|description|overview|box)|about-?company|employer-?(?:info|card|profile|about)|recruiter|hiring-team|comments?|reviews|testimonials?|teaser|call-to-action|cta)-/,
  ],
];
const SPOKEN =
  /-(?:sr-only|visually-?hidden|accessibility-hidden|screen-?reader(?:-text|-only)?|visible-sr|a11y-hidden)-/;
const HIDING =
  /(?:^| )(?:hidden|d-none|is-hidden|hide|dno|invisible|display-none|uk-hidden|ng-hide|noscript|material-icons\S*|\S+--(?:is-)?hidden)(?: |$)/;
/** Shows again what `HIDING` hides, from some width on: "md:block", "d-tablet-inline". */
const SHOWN_AGAIN =
  /(?:^| )(?:\S+:(?:block|flex|grid|inline\S*|visible|table\S*|not-sr-only)|d-\w+-(?:block|flex|grid|inline\S*|table\S*)|show|in|active|open|is-open)(?: |$)/;
const FIELDS: readonly ["title" | "company" | "location", RegExp][] = [
  ["title", /-(?:job|position|posting|vacancy|offer|stellen?)-*(?:title|name|header|headline|titel)-/],
  ["company", /-(?:company|employer|organi[sz]ation|org|hiring-organization|firma|empresa|arbeitgeber)-/],
  ["location", /-(?:location|locality|address|city|place|standort|ort|ubicacion|localidad|region)-/],
];

const NOTHING: NameSense = { zone: undefined, hiding: false, spoken: false, field: undefined };

/** Reads class names and ids; equal ones, which are most of a page's, are read once. */
export class Names {
  private readonly known = new Map<string, NameSense>();

  sense(names: string): NameSense {
    if (names.length < 3) return NOTHING;
    let sense = this.known.get(names);
    if (!sense) this.known.set(names, (sense = senseOf(names)));
    return sense;
  }
}

function senseOf(names: string): NameSense {
  const parts = `-${names
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replace(/[\s_-]+/g, "-")
    .toLowerCase()}-`;
  const again = SHOWN_AGAIN.test(names);
  return {
    zone: ZONES.find(([, name]) => name.test(parts))?.[0],
    hiding: !again && HIDING.test(names),
    spoken: !again && SPOKEN.test(parts),
    field: FIELDS.find(([, name]) => name.test(parts))?.[0],
  };
}
