import { describe, expect, it } from "vitest";
import links from "../../../lib/text/data/links.json";
import { isWebLink, linkKey, withoutTracking } from "../../../lib/text/index";

const POSTING = "https://acme.example/jobs/platform-engineer";

describe("links to one posting", () => {
  it.each([
    ...[
      "cid=5",
      "via=board",
      "campaign=spring",
      "adid=9",
      "jobboard=dice",
      "_ga=2.1.3",
      "sessionid=a1",
      "bid=370",
    ],
    ...[
      "utm_source=x&utm_medium=y",
      "gclid=1",
      "msclkid=1",
      "from=serp",
      "trk=public",
      "trackingId=q",
      "ref=board",
    ],
    ...[
      "UTM_Campaign=x",
      "refId=1&position=3&pageNum=0",
      "src=LinkedIn",
      "lever-source=Indeed",
      "gh_src=ab12",
    ],
  ])("are one with %s and without it", (query) => {
    expect(linkKey(`${POSTING}?${query}`)).toBe(linkKey(POSTING));
    expect(withoutTracking(`${POSTING}?${query}`)).toBe(POSTING);
  });

  it.each([
    ["http://www.acme.example/jobs/1/", "https://acme.example/jobs/1"],
    ["https://acme.example/jobs/1?b=2&a=1", "https://acme.example/jobs/1?a=1&b=2"],
    ["https://acme.example/jobs/1#apply-now", "https://acme.example/jobs/1"],
    ["https://acme.example/jobs/1#job-description", "https://acme.example/jobs/1"],
    ["https://acme.example/job.ftl;jsessionid=A1B2?job=7", "https://acme.example/job.ftl?job=7"],
    [
      "https://www.linkedin.com/jobs/search/?currentJobId=41&geoId=10&keywords=nurse",
      "https://www.linkedin.com/jobs/search/?currentJobId=41&origin=HISTORY",
    ],
    [
      "https://de.indeed.com/viewjob?jk=ab12&tk=1&from=serp&vjs=3&q=koch",
      "https://de.indeed.com/viewjob?jk=ab12",
    ],
  ])("are one: %s and %s", (one, other) => {
    expect(linkKey(one)).toBe(linkKey(other));
  });

  it.each([
    "jk",
    "vjk",
    "gh_jid",
    "jobId",
    "id",
    "currentJobId",
    "job",
    "req",
    "oid",
    "p",
    "career_job_req_id",
  ])("are two when %s is another", (name) => {
    const link = (value: string) => `https://acme.example/viewjob?${name}=${value}&utm_source=x`;
    expect(linkKey(link("41"))).not.toBe(linkKey(link("42")));
    expect(withoutTracking(link("41"))).toBe(`https://acme.example/viewjob?${name}=41`);
  });

  it.each([
    ["https://acme.example/#/jobs/41", "https://acme.example/#/jobs/42"],
    ["https://acme.example/careers#job-41", "https://acme.example/careers#job-42"],
    ["https://acme.example/careers?ref=4711", "https://acme.example/careers?ref=4712"],
    ["https://acme.example/apply?position=41", "https://acme.example/apply?position=42"],
    [
      "https://workforcenow.adp.com/r.html?cid=a1&jobId=4",
      "https://workforcenow.adp.com/r.html?cid=b2&jobId=4",
    ],
    ["https://acme.example/jobs/41", "https://other.example/jobs/41"],
    ["https://acme.example/jobs/41", "https://acme.example/jobs/42"],
  ])("are two: %s and %s", (one, other) => {
    expect(linkKey(one)).not.toBe(linkKey(other));
  });

  it("take what only names a board for tracking where no number could name a posting", () => {
    expect(linkKey("https://acme.example/careers?ref=linkedin")).toBe("acme.example/careers");
  });

  it("have no key when they are none", () => {
    for (const text of [
      "",
      "acme.example/jobs",
      "mailto:a@b.example",
      "javascript:alert(1)",
      "https://",
      "http://[",
    ])
      expect([isWebLink(text), linkKey(text)]).toEqual([false, null]);
  });
});

describe("a link without tracking", () => {
  it("is left as it was written where nothing tracks", () => {
    const link = "https://acme.example/jobs/C%2B%2B%2FQt?q=a%20b&id=7";
    expect(withoutTracking(link)).toBe(link);
  });

  it("still leads to the job", () => {
    expect(withoutTracking("https://acme.example/?gh_jid=12&gh_src=x#app")).toBe(
      "https://acme.example/?gh_jid=12",
    );
  });
});

describe("the names of parameters", () => {
  it("are small letters, each once", () => {
    const names = [...links.tracking, ...links.either];
    expect(names.filter((name) => !/^[a-z\d_.*-]+$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    for (const [site, only] of Object.entries(links.only)) {
      expect(site).toMatch(/^[a-z\d.-]+\.[a-z]+$/);
      expect(only.length).toBeGreaterThan(0);
      expect(only.filter((name) => name !== name.toLowerCase())).toEqual([]);
    }
  });
});
