import { isInAddress } from "../decide/title";
import type { Page } from "../page";
import { bare } from "../../text/index";
import { isGenericTitle } from "../words/names";
import { ADVICE_ADDRESS, FRONT_ADDRESS, JOB_ADDRESS, ONE_ADDRESS, says } from "../words/signs";

/** What the address says of the page. */
export interface AddressSigns {
  /** It is an address of jobs. */
  ofJobs: boolean;
  /** It is that of the job with this title. */
  own: boolean;
  /** It says that there is one job. */
  one: boolean;
  /** It is that of all jobs, "/careers", and not of one. */
  front: boolean;
}

/** What a page's address says of its kind; `title` is what was read as the job's. */
export function addressSigns(page: Page, title: string): AddressSigns {
  const { url } = page;
  const slug = slugOf(url);
  const ofJobs = saysJob(url.href, title) && !says(ADVICE_ADDRESS, url.pathname);
  return {
    ofJobs,
    own: ofJobs && (isInAddress(page, title) || isOfTitle(slug, title)),
    one: ONE_ADDRESS.test(slug),
    front:
      url.search.length < 2 &&
      url.hash.length < 2 &&
      (url.pathname === "/" ||
        FRONT_ADDRESS.test(slug) ||
        FRONT_ADDRESS.test(slug.replace(/^(?:careers?|jobs|karriere) /, ""))),
  };
}

/** Whether an address is one of jobs, by words of its own: an article about jobs has them from its title. */
function saysJob(address: string, title: string): boolean {
  const own = new Set(bare(title).split(" "));
  return says(
    JOB_ADDRESS,
    address.replace(/[a-z]+/gi, (word) => (own.has(word.toLowerCase()) ? "" : word)),
  );
}

/** The words of the last part of an address: "ward nurse" of "/jobs/ward-nurse-12.html". */
function slugOf({ pathname }: URL): string {
  const last = pathname.split("/").filter(Boolean).pop() ?? "";
  return bare(last).replace(/ ?\b(?:html?|php|aspx?|\d+)\b/g, "");
}

/** Whether words of the title make up a part of an address: "postdoc" for a "Postdoctoral Fellow". */
function isOfTitle(slug: string, title: string): boolean {
  if (slug.length < 3 || isGenericTitle(slug)) return false;
  const own = bare(title).split(" ");
  return slug.split(" ").every((word) => own.some((other) => other.startsWith(word)));
}
