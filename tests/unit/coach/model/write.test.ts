import { afterEach, describe, expect, it } from "vitest";
import { EndpointTalk, tryModel } from "../../../../lib/coach/model/endpoint";
import { writeQuestions } from "../../../../lib/coach/model/write";
import { modelSet } from "../../../../lib/coach/model/checked";
import { QuestionMaker } from "../../../../lib/coach/questions/make";
import { stands } from "../../../../lib/coach/review/index";
import type { QuestionNotice } from "../../../../lib/coach/types";
import { knowledge } from "../../../support/coach/knowledge";
import { type Behaviour, BEHAVIOURS } from "../../../support/model/behaviours";
import { type StandIn, startStandIn } from "../../../support/model/stand-in";
import { StoppedClock } from "./stopped-clock";

const POSTING = {
  jobTitle: "Ward Nurse",
  company: "Nordlys Hospital",
  jobDescription: [
    "You care for up to eight patients in each shift of the surgical ward.",
    "You plan discharges together with physicians and families.",
    "You have a licence as a nurse and two years of experience after surgery.",
  ].join("\n\n"),
};
const WISH = { count: 6, language: "en" as const };
const BASIS = new QuestionMaker(knowledge()).make(POSTING, WISH);
describe("a language model on the other end", () => {
  let standIn: StandIn | undefined;
  const clock = new StoppedClock();
  const endpointOf = async (behaviour: Behaviour) => {
    standIn = await startStandIn((asked) => {
      const reply = BEHAVIOURS[behaviour](asked);
      if (reply === "hang") clock.runOut();
      return reply;
    });
    return { baseURL: standIn.baseURL, model: "small-1", apiKey: "sk-secret" };
  };
  afterEach(async () => standIn?.close());
  const questionsBy = async (behaviour: Behaviour) => {
    const drafts = await writeQuestions(new EndpointTalk(await endpointOf(behaviour)), POSTING, WISH, {
      clock,
    });
    return { drafts, set: modelSet(POSTING, WISH, drafts, BASIS) };
  };
  it("writes questions that are tied to the posting word for word", async () => {
    const { drafts, set } = await questionsBy("good");
    expect(set.questions).toHaveLength(WISH.count);
    expect(set.coach?.engine).toBe("model");
    expect(set.notices).toEqual([]);
    for (const { why } of set.questions) expect(stands(why ?? "", POSTING.jobDescription)).toBe(true);
    expect(drafts.use).toEqual({ model: "small-1", calls: 1, inputTokens: 100, outputTokens: 20 });
  });

  it("is not said to ask what the bank would have asked, nor as little", async () => {
    const { drafts } = await questionsBy("good");
    const notices: QuestionNotice[] = ["general", "other_language", "few_questions"];
    const set = modelSet(POSTING, WISH, drafts, { ...BASIS, notices });
    expect(set.notices).toEqual(["other_language"]);
  });

  it("gets the posting as data, the key in its header, and the shape to answer in", async () => {
    await questionsBy("good");
    for (const { authorization, body, data, system } of standIn!.asked) {
      expect(authorization).toBe("Bearer sk-secret");
      expect(JSON.parse(body)).toMatchObject({ response_format: { type: "json_schema" } });
      expect(body).not.toContain("sk-secret");
      expect(JSON.stringify(data)).toMatch(/surgical ward/);
      expect(system).not.toMatch(/surgical ward/);
    }
  });

  it("loses every reason that does not stand in the posting", async () => {
    const { set } = await questionsBy("fabricated quotes");
    expect(set.questions).toHaveLength(WISH.count);
    for (const { why } of set.questions) expect(why).toBeUndefined();
  });

  it.each<[Behaviour, string, number]>([
    ["malformed", "model_unclear", 2],
    ["truncated", "model_unclear", 2],
    ["wrong schema", "model_unclear", 2],
    ["no protocol", "model_unclear", 1],
    ["429 for good", "model_busy", 3],
    ["500", "model_unreachable", 3],
    ["key refused", "model_refused_here", 1],
    ["hang", "model_late", 1],
  ])("leaves the questions to the rubric and says why: %s", async (behaviour, trouble, calls) => {
    const { drafts, set } = await questionsBy(behaviour);
    expect(set).toEqual({ ...BASIS, notices: [...BASIS.notices, trouble] });
    expect(drafts.use.calls).toBe(calls);
  });

  it("is asked again after a 429, when it said how long to wait", async () => {
    const { drafts, set } = await questionsBy("429 then good");
    expect(set.coach?.engine).toBe("model");
    expect(drafts.use.calls).toBe(2);
  });

  it("can be tried before it is used", async () => {
    expect(await tryModel(await endpointOf("good"))).toBe("json_schema");
    await standIn?.close();
    expect(await tryModel(await endpointOf("key refused"))).toEqual({ trouble: "model_refused_here" });
    await standIn?.close();
    expect(await tryModel({ baseURL: standIn!.baseURL, model: "small-1" })).toEqual({
      trouble: "model_unreachable",
    });
  });
});
