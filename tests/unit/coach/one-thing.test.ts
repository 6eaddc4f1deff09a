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
    ["task", "en", "polish the brass in assigned areas", "polish the brass"],
    [
      "task",
      "en",
      "polish the brass in the areas of the guests",
      "polish the brass in the areas of the guests",
    ],
    ["task", "en", "move freely around all decks of the ship", undefined],
    ["task", "en", "stand for most of the tour", undefined],
    ["task", "en", "move a grand piano up the stairs", "move a grand piano up the stairs"],
    ["subject", "en", "harbour's rules and history", undefined],
    ["task", "en", "protect museum's name", undefined],
    ["gerund", "en", "writing reports on yard's safety", undefined],
    ["subject", "en", "the harbour master's rules", undefined],
    ["gerund", "en", "choosing women's hats", "choosing women's hats"],
    [
      "process",
      "de",
      "Pflege von Geschirren und Hilfe bei der Vorbereitung der großen Umzüge im Sommer",
      "Pflege von Geschirren",
    ],
    [
      "process",
      "de",
      "Vergabe der Bootsliegeplätze und Bewirtung nach den Regeln des Vereins für Gäste",
      "Vergabe der Bootsliegeplätze",
    ],
    [
      "process",
      "de",
      "Betreuung von Planung und Durchführung in allen Häfen der großen Binnenseen",
      "Betreuung von Planung und Durchführung",
    ],
    ["name", "de", "Auskunft", undefined],
    ["name", "de", "Trauerfloristik", "Trauerfloristik"],
  ])("%s, %s: %s", (form, language, text, thing) => {
    expect(one.of({ form, text }, language)).toBe(thing);
  });
});
