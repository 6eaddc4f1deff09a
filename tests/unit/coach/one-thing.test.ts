import { describe, expect, it } from "vitest";
import { OneThing } from "../../../lib/coach/questions/one-thing";
import type { Form } from "../../../lib/coach/read/way";
import type { Language } from "../../../lib/coach/types";
import { knowledge } from "../../support/coach/knowledge";
import { testEachList } from "./support/sources";

const table = knowledge().questions.oneThing;

describe("what a topic is cut to one thing by", () => {
  testEachList(table);
});

describe("the one thing of a topic", () => {
  const one = new OneThing(table);

  it.each<[Form, Language, string, string | undefined]>([
    ["task", "en", "sweep dens, pools and paths", "sweep dens"],
    ["task", "en", "clean the enclosures every morning", "clean the enclosures"],
    ["task", "en", "mend the nets because they tear", "mend the nets"],
    ["task", "en", "fold the sails carefully", "fold the sails"],
    ["gerund", "en", "charging the phone we give you", "charging the phone"],
    ["gerund", "en", "emptying bins and reporting vandalism", "emptying bins"],
    ["thing", "en", "weld logs kept up to date", undefined],
    ["task", "en", "look after customers", undefined],
    ["quality", "en", "a steady hand", "a steady hand"],
    ["quality", "en", "a paper or talk", undefined],
    ["area", "en", "good fire alarms", undefined],
    ["task", "de", "Schiffssegel sorgfältig falten", "Schiffssegel falten"],
    ["task", "de", "Fischernetze flicken, weil sie reißen", "Fischernetze flicken"],
    ["task", "de", "Fundstücke in die Liste eintragen", undefined],
    ["process", "de", "Bearbeitung von Anliegen rund um Kutschen, Geschirr und Zaumzeug im Haus", undefined],
    ["experience", "de", "Kinder mit Kutschen oder Rollern", undefined],
    [
      "process",
      "de",
      "schonende Reinigung von Geigen, Bratschen und Celli",
      "schonende Reinigung von Geigen, Bratschen und Celli",
    ],
    ["task", "de", "die Kutschen nach einer Zeit warten", "die Kutschen warten"],
    ["task", "en", "ring the office", undefined],
    [
      "task",
      "en",
      "lead the delivery of a small carriage, harness and saddle works with three yards and ten workers",
      undefined,
    ],
    ["name", "de", "Auskunft", undefined],
    ["name", "de", "Trauerfloristik", "Trauerfloristik"],
  ])("%s, %s: %s", (form, language, text, thing) => {
    expect(one.of({ form, text }, language)).toBe(thing);
  });
});
