import { describe, expect, it } from "vitest";
import { BARISTA, read } from "./support/read";

const STALE_TEXT =
  "You drive a tram through the old town in three shifts. You have a licence for trams, or you will learn it with us in five months. You greet the passengers and know the timetable.";
const STALE = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Tram Driver",
  url: "https://work.example/jobs/41",
  hiringOrganization: { "@type": "Organization", name: "Stadtbahn Nord" },
  jobLocation: { address: { addressLocality: "Rostock" } },
  description: STALE_TEXT,
};
const microdata = (hidden: string) =>
  `<div itemscope itemtype="https://schema.org/JobPosting" ${hidden}><span itemprop="title">Tram Driver</span>
   <span itemprop="hiringOrganization"><b itemprop="name">Stadtbahn Nord</b></span>
   <span itemprop="jobLocation"><b itemprop="addressLocality">Rostock</b></span>
   <div itemprop="description">${STALE_TEXT}</div></div>`;
const json = (data: unknown) => JSON.stringify(data);

it("takes no field of a stated posting of which neither title nor text is in view, without a heading of rank", () => {
  const teaser = { ...STALE, description: "A job on trams." };
  const got = read(`<title>Vagas</title><script type="application/ld+json">${json(teaser)}</script>
    <main>${BARISTA.replaceAll("h1>", "h3>")}<table><tr><th>Company:</th><td>Kaffeewerk</td></tr></table></main>`);
  expect(got).toMatchObject({ title: "Barista", company: "Kaffeewerk" });
  expect(got.location).not.toBe("Rostock");
});

it("writes a title that is only stated as the heading shows it, and leaves one alone that is shown otherwise", () => {
  const titled = (heading: string) => {
    const stated = {
      "@type": "JobPosting",
      title: "Elektroniker Gebäudetechnik",
      hiringOrganization: { name: "Elektro Wehnert" },
      description: BARISTA,
    };
    return read(`<title>Jobs</title><script type="application/ld+json">${json(stated)}</script>
      <main>${BARISTA.replace("Barista", heading)}</main>`).title;
  };
  expect(titled("Elektroniker für Gebäudetechnik")).toBe("Elektroniker für Gebäudetechnik");
  expect(titled("Elektroniker, erfahren oder neu im Beruf, für Gebäudetechnik")).toBe(
    "Elektroniker Gebäudetechnik",
  );
});

describe("after a navigation inside the page, the posting in view is read, and nothing of the one before", () => {
  const forms = {
    "JSON-LD": `<script type="application/ld+json">${json(STALE)}</script>`,
    "JSON-LD without a description": `<script type="application/ld+json">${json({ ...STALE, description: undefined })}</script>`,
    "hidden microdata": microdata("hidden"),
    "Next's state": `<script id="__NEXT_DATA__" type="application/json">${json({ props: { job: { id: 41, title: "Tram Driver", company: "Stadtbahn Nord", location: "Rostock", description: STALE_TEXT.repeat(3) } } })}</script>`,
    "Nuxt's state": `<script>window.__NUXT__ = ${json({ data: [{ job: { title: "Tram Driver", company: "Stadtbahn Nord", location: "Rostock", description: STALE_TEXT.repeat(3) } }] })};</script>`,
    "og tags": `<meta property="og:title" content="Tram Driver at Stadtbahn Nord"><meta property="og:url" content="https://work.example/jobs/41">`,
    "the canonical address": '<link rel="canonical" href="https://work.example/jobs/41">',
  };
  const titles = [
    "Tram Driver | Stadtbahn Nord",
    "Tram Driver at Stadtbahn Nord",
    "Jobs",
    "Barista - Kaffeewerk",
  ];
  const cases = Object.entries(forms).flatMap(([name, form]) =>
    titles.map((title): [string, string, string] => [name, title, form]),
  );

  it.each(cases)("%s, under the name %s", (_name, title, form) => {
    const got = read(`<!doctype html><title>${title}</title>${form}<main>${BARISTA}
      <h2>Your profile</h2><ul><li>You like people early in the morning and late in the afternoon.</li>
      <li>You can carry three cups at once without looking at any of them.</li></ul></main>`);
    expect(got.title).toBe("Barista");
    expect(json([got.company, got.location, got.description, got.url])).not.toMatch(
      /Tram|Stadtbahn|Rostock|timetable|jobs\/41/,
    );
    expect(got.isPosting).toBe(true);
  });

  it("although both have one title", () => {
    const stale = { ...STALE, title: "Barista" };
    const got = read(`<!doctype html><title>Barista - Stadtbahn Nord</title>
      <script type="application/ld+json">${json(stale)}</script><main>${BARISTA.replace("</h1>", "</h1><p>Kaffeewerk</p>")}
      <h2>Your profile</h2><p>You like people, and Kaffeewerk likes you.</p></main>`);
    expect(got.title).toBe("Barista");
    expect(json(got)).not.toMatch(/Stadtbahn|Rostock|timetable/);
  });

  it("although both have one title, and of the one before nobody says the employer", () => {
    const stale = { ...STALE, title: "Barista", hiringOrganization: undefined };
    const got = read(`<!doctype html><title>Barista</title>
      <script type="application/ld+json">${json(stale)}</script><main>${BARISTA}
      <h2>Your profile</h2><p>You like people early in the morning and late in the afternoon.</p></main>`);
    expect(json(got)).not.toMatch(/Rostock|timetable/);
  });

  it("data that describes what is in view gives its fields", () => {
    const own = {
      ...STALE,
      title: "Barista (all genders)",
      description: BARISTA.replace(/<h1>.*<\/h1>/, ""),
    };
    const got = read(
      `<title>Kaffeewerk</title><script type="application/ld+json">${json(own)}</script><main>${BARISTA}</main>`,
    );
    expect(got).toMatchObject({ company: "Stadtbahn Nord", location: "Rostock" });
  });
});

describe("of two postings on one page", () => {
  const posting = (title: string, place: string, tasks: string, profile: string) =>
    `<article><h2>${title}</h2><p>Location: ${place}</p><h3>Your tasks</h3><ul>${tasks}</ul><h3>Your profile</h3><p>${profile}</p></article>`;
  const one = posting(
    "Baker",
    "Kiel",
    "<li>You bake rye bread with a sourdough that is older than you are.</li><li>You plan the night shift for a team of five.</li>",
    "You have learned the trade and like to work while others sleep.",
  );
  const other = posting(
    "Tram Driver",
    "Rostock",
    "<li>You drive a tram through the old town in three shifts.</li><li>You greet the passengers and know the timetable.</li>",
    "You have a licence for trams, or you will learn it with us in five months.",
  );

  it("no field is of the other one, and the doubt is said", () => {
    const got = read(`<title>Jobs at Hafenwerk</title><main><h1>Jobs</h1>${one}${other}</main>`);
    const text = json(got);
    expect(/rye bread/.test(text) && /Tram|timetable|Rostock/.test(text)).toBe(false);
    expect(got.reasons.some((reason) => ["several_postings", "list_of_postings"].includes(reason))).toBe(
      true,
    );
  });
});
