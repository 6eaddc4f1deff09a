import { beforeEach, describe, expect, it } from "vitest";
import type { CapturedPosting } from "../../../lib/capture/types";
import {
  capturedAs,
  capturedForm,
  createFormStore,
  emptyForm,
  type FormStore,
  isNothing,
  unreadableForm,
} from "../../../lib/storage/posting-form";
import { DEFAULTS } from "../../../lib/storage/settings";
import { prefixed } from "../../../lib/storage/storage";
import { FakeArea, settled } from "./support/area";

const posting: CapturedPosting = {
  title: "Gardener",
  company: "Green & Sons",
  location: "Leeds",
  description: "You will plant trees.",
  isPosting: true,
  reasons: ["structured_data"],
  origins: { title: { reader: "json-ld", confidence: "high" } },
  url: "https://example.com/jobs/1",
};
const choices = { questionCount: 6, kinds: ["technical" as const], difficulty: "hard" as const };

describe("a form", () => {
  it("of a captured posting has what was found, and where it came from", () => {
    expect(capturedForm("f1", posting, choices)).toEqual({
      key: "f1",
      values: {
        jobTitle: "Gardener",
        company: "Green & Sons",
        location: "Leeds",
        jobDescription: "You will plant trees.",
        postingUrl: "https://example.com/jobs/1",
        resumeUrl: "",
      },
      origins: posting.origins,
      reasons: ["structured_data"],
      isPosting: true,
      unreadable: false,
      certain: true,
      touched: false,
      ...choices,
    });
  });

  it("of a page that may be no posting keeps what was read, and says why", () => {
    const page: CapturedPosting = {
      ...posting,
      isPosting: false,
      reasons: ["article"],
      embeddedUrl: "https://board.example.com/1",
    };
    expect(capturedForm("f1", page, choices)).toEqual({
      ...capturedForm("f1", posting, choices),
      isPosting: false,
      reasons: ["article"],
      embeddedUrl: "https://board.example.com/1",
      certain: false,
    });
  });

  it("is not certain where the deployment would refuse it", () => {
    const long = { ...posting, title: "x".repeat(201) };
    expect(capturedForm("f1", long, choices).certain).toBe(false);
  });

  it("is nothing when nothing was read, until something is written", () => {
    const unreadable = unreadableForm("f1", choices, "slow");
    expect(isNothing(unreadable)).toBe(true);
    expect(isNothing({ ...unreadable, touched: true })).toBe(false);
    expect(isNothing(capturedForm("f1", posting, choices))).toBe(false);
    expect(isNothing(emptyForm("f1", choices))).toBe(false);
  });

  it.each(["file:///home/ada/posting.html", "javascript:alert(1)", "data:text/html,x", "about:blank", ""])(
    "takes no link that is none of the web: %s",
    (url) => {
      expect(capturedForm("f1", { ...posting, url }, choices).values.postingUrl).toBe("");
    },
  );

  it("takes of the settings only what a session begins with", () => {
    expect(emptyForm("f1", DEFAULTS)).not.toHaveProperty("theme");
  });

  it("never shares its values with another one", () => {
    emptyForm("f1", choices).values.jobTitle = "Gardener";
    expect(emptyForm("f2", choices).values.jobTitle).toBe("");
  });

  it("knows which of its fields capture looks for", () => {
    expect([capturedAs("jobTitle"), capturedAs("resumeUrl")]).toEqual(["title", undefined]);
  });
});

describe("the form that is being filled in", () => {
  let area: FakeArea;
  let forms: FormStore;
  const form = () => forms.store.getState().form;
  const restored = async (key: string) => {
    const next = createFormStore(prefixed(area));
    await next.restore(key);
    return next.store.getState().form;
  };

  beforeEach(() => {
    area = new FakeArea();
    forms = createFormStore(prefixed(area));
  });

  it("is kept at once with every change, and comes back as it was", async () => {
    forms.begin(capturedForm("f1", posting, choices));
    forms.change({ values: { jobTitle: "Head gardener" }, questionCount: 9 });
    expect(form()).toMatchObject({ questionCount: 9, touched: true, certain: false });
    expect(await restored("f1")).toEqual(form());
  });

  it("says which fields the person changed, and leaves the others as captured", () => {
    forms.begin(capturedForm("f1", posting, choices));
    forms.change({ values: { company: "Green", resumeUrl: "https://example.com/me" } });
    expect(form()?.origins).toEqual({
      title: { reader: "json-ld", confidence: "high" },
      company: { reader: "person", confidence: "high" },
    });
    expect(form()?.values).toMatchObject({ company: "Green", location: "Leeds" });
  });

  it("leaves nothing behind when it ends", async () => {
    forms.begin(emptyForm("f1", choices));
    forms.end(form()!);
    expect(form()).toBeNull();
    await settled();
    expect(area.items.size).toBe(0);
    forms.change({ questionCount: 9 });
    expect(form()).toBeNull();
  });

  it("ends without the one that took its place, and without what was changed in it", async () => {
    const first = emptyForm("f1", choices);
    forms.begin(first);
    forms.change({ values: { jobTitle: "Gardener" } });
    forms.end(first);
    expect(form()?.values.jobTitle).toBe("Gardener");
    forms.begin(emptyForm("f2", choices));
    forms.end(first);
    await settled();
    expect([form()?.key, ...area.items.keys()]).toEqual(["f2", "form/f2"]);
  });

  it("is started under its own key as long as it says the same, and under a new one when it says something else", async () => {
    forms.begin(capturedForm("f1", posting, choices));
    const start = () => forms.start(form()!, () => "new").key;
    forms.change({ values: { company: "Green" } });
    expect([start(), start()]).toEqual(["f1", "f1"]);
    forms.doubt();
    expect(start()).toBe("f1");
    forms.change({ values: { company: "Green & Daughters" } });
    expect([start(), start()]).toEqual(["new", "new"]);
    await settled();
    expect([...area.items.keys()]).toEqual(["form/new"]);
    expect(form()?.values.company).toBe("Green & Daughters");
  });

  it("leaves nothing behind when another one takes its place", async () => {
    forms.begin(emptyForm("f1", choices));
    forms.begin(emptyForm("f2", choices));
    await settled();
    expect([...area.items.keys()]).toEqual(["form/f2"]);
    forms.begin(emptyForm("f2", { ...choices, questionCount: 9 }));
    await settled();
    expect([...area.items.keys()]).toEqual(["form/f2"]);
  });

  it("does not come back over one that is there", async () => {
    forms.begin(emptyForm("f1", choices));
    const next = createFormStore(prefixed(area));
    next.begin(emptyForm("f2", choices));
    await next.restore("f1");
    expect(next.store.getState().form?.key).toBe("f2");
  });

  it("is never taken for another one whose name begins alike", async () => {
    forms.begin(emptyForm("f10", choices));
    await settled();
    expect(await restored("f1")).toBeNull();
  });

  it.each<unknown>([null, "text", 5, {}, { values: null }, { values: "text" }])(
    "does not come back from %j",
    async (stored) => {
      await area.set({ "form/f1": stored });
      expect(await restored("f1")).toBeNull();
    },
  );

  it("comes back with every part that can be read, the others as in an empty form", async () => {
    await area.set({
      "form/f1": {
        values: { jobTitle: "Gardener", company: 5, jobDescription: "You will plant trees.", other: "x" },
        origins: { title: { reader: "json-ld", confidence: "high" }, company: "json-ld", other: {} },
        reasons: ["article", 5],
        questionCount: 600,
        kinds: "all",
        embeddedUrl: 5,
        touched: "yes",
      },
    });
    const { questionCount, kinds, difficulty } = DEFAULTS;
    expect(await restored("f1")).toEqual({
      ...emptyForm("f1", { questionCount, kinds, difficulty }),
      values: {
        ...emptyForm("f1", DEFAULTS).values,
        jobTitle: "Gardener",
        jobDescription: "You will plant trees.",
      },
      origins: { title: { reader: "json-ld", confidence: "high" } },
      reasons: ["article"],
    });
  });

  it("stays on the screen when the device cannot keep it", async () => {
    Object.assign(area.failing, { get: true, set: true, remove: true });
    forms.begin(emptyForm("f1", choices));
    forms.change({ values: { jobTitle: "Gardener" } });
    await settled();
    expect(form()?.values.jobTitle).toBe("Gardener");
    expect(await restored("f1")).toBeNull();
    forms.end(form()!);
    await settled();
    expect(form()).toBeNull();
  });
});
