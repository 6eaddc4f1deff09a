// @vitest-environment jsdom
import { expect, it } from "vitest";
import { useStore } from "zustand";
import { useStartForm } from "../../../../components/panel/start-form";
import { createPlace } from "../../../../lib/storage/place";
import { createFormStore, emptyForm } from "../../../../lib/storage/posting-form";
import { DEFAULTS } from "../../../../lib/storage/settings";
import { prefixed } from "../../../../lib/storage/storage";
import { FakeArea, settled } from "../../storage/support/area";
import { FakeClient, shown } from "../support/screen";

/** A form whose start waits until the deployment is told to answer. */
async function starting() {
  const area = new FakeArea();
  const forms = createFormStore(prefixed(area));
  const place = createPlace(area);
  await settled();
  const client = new FakeClient();
  const answers: (() => void)[] = [];
  client.mutations["interviews:create"] = (args) => new Promise((done) => answers.push(() => done(args)));
  forms.begin(emptyForm("f1", DEFAULTS));
  forms.change({ values: { jobTitle: "Gardener" } });
  place.go({ screen: "home", form: "f1" });
  const Start = () => {
    const start = useStartForm();
    const form = useStore(forms.store, (state) => state.form);
    return form ? <button onClick={() => void start(form)}>Start</button> : null;
  };
  const screen = await shown(<Start />, {
    client,
    surface: { form: forms, place, coachLanguage: "en", newId: () => "f2" },
  });
  const start = () => screen.press("Start");
  await start();
  return {
    ...{ place, start },
    change: (company: string) => screen.after(() => forms.change({ values: { company } })),
    replace: () =>
      screen.after(() => {
        forms.begin(emptyForm("other", DEFAULTS));
        place.go({ screen: "home", form: "other" });
      }),
    answer: () => screen.after(() => answers.shift()?.()),
    form: () => forms.store.getState().form,
    here: () => place.store.getState().place,
    asked: () => client.asked.map(([, args]) => args),
    kept: () => [...area.items.keys()].filter((key) => key.startsWith("form/")),
  };
}

it("goes to the interview and drops the form when it was created", async () => {
  const { answer, form, here, kept } = await starting();
  await answer();
  expect([form(), kept()]).toEqual([null, []]);
  expect(here()).toMatchObject({ screen: "session", interview: "f1" });
});

it("leaves what was typed into the form meanwhile, and starts that as an interview of its own", async () => {
  const { change, answer, start, form, here, asked, kept } = await starting();
  await change("Green & Sons");
  await answer();
  expect([form()?.values.company, kept()]).toEqual(["Green & Sons", ["form/f1"]]);
  expect(here()).toEqual({ screen: "home", form: "f1" });
  await start();
  expect(here()).toEqual({ screen: "home", form: "f2" });
  expect(asked()).toMatchObject([{ key: "f1" }, { key: "f2", posting: { company: "Green & Sons" } }]);
  await answer();
  expect([form(), kept()]).toEqual([null, []]);
  expect(here()).toMatchObject({ screen: "session", interview: "f2" });
});

it("leaves the form that took its place meanwhile", async () => {
  const { replace, answer, form, here, kept } = await starting();
  await replace();
  await answer();
  expect([form()?.key, kept()]).toEqual(["other", ["form/other"]]);
  expect(here()).toEqual({ screen: "home", form: "other" });
});

it("drops the form and stays where somebody has gone meanwhile", async () => {
  const { place, answer, form, here, kept } = await starting();
  place.go({ screen: "session", interview: "another" });
  await answer();
  expect([form(), kept()]).toEqual([null, []]);
  expect(here()).toMatchObject({ screen: "session", interview: "another" });
});
