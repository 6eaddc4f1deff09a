import { describe, expect, it } from "vitest";
import { askBack } from "../../../lib/coach/index";
import { knowledge } from "../../support/coach/knowledge";

const { fields } = knowledge();
const asked = (jobTitle: string, language: "en" | "de" = "en") => askBack({ jobTitle }, fields, language);
const of = (name: string) => fields.find(({ field }) => field === name)?.askBack.map(({ en }) => en) ?? [];

describe("what one asks back", () => {
  it("is two questions of the job's field and one of any job", () => {
    expect(asked("Staff Nurse")).toEqual([...of("nurse").slice(0, 2), of("common")[0]]);
  });

  it("is three questions of any job where the bank does not know the field", () => {
    expect(asked("Falconer")).toEqual(of("common").slice(0, 3));
  });

  it("is in the language of the interview", () => {
    const german = asked("Staff Nurse", "de");
    expect(german).toHaveLength(3);
    expect(german.filter((question) => asked("Staff Nurse").includes(question))).toEqual([]);
  });
});
