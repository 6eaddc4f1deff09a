// @vitest-environment jsdom
import type { ConvexReactClient } from "convex/react";
import { expect, it } from "vitest";
import { useStore } from "zustand";
import { Starting } from "../../../../components/panel/starting";
import { SessionContext } from "../../../../lib/account/session";
import { createPlace } from "../../../../lib/storage/place";
import { createFormStore, emptyForm } from "../../../../lib/storage/posting-form";
import { DEFAULTS } from "../../../../lib/storage/settings";
import { prefixed } from "../../../../lib/storage/storage";
import { FakeArea, settled } from "../../storage/support/area";
import { FakeClient, shown } from "../support/screen";

it("whoever writes in a form whose start failed stays in the same field", async () => {
  const forms = createFormStore(prefixed(new FakeArea()));
  await settled();
  const client = new FakeClient();
  client.mutations["interviews:create"] = () => Promise.reject(new Error("unreachable"));
  forms.begin({ ...emptyForm("f1", DEFAULTS), certain: true });
  const Home = () => {
    const form = useStore(forms.store, (state) => state.form);
    return form ? <Starting form={form} otherwise={() => <input aria-label="Location" />} /> : null;
  };
  const screen = await shown(
    <SessionContext value={{ state: "ready", account: "ada", accounts: null, person: { device: true } }}>
      <Home />
    </SessionContext>,
    {
      client,
      surface: {
        ...{ form: forms, place: createPlace(new FakeArea()), coachLanguage: "en", newId: () => "f2" },
        client: client as unknown as ConvexReactClient,
      },
    },
  );
  await screen.after(() => settled());
  const field = document.querySelector("input");
  expect(field).not.toBeNull();
  await screen.after(() => forms.change({ values: { location: "H" } }));
  expect(forms.store.getState().form?.certain).toBe(false);
  expect(document.querySelector("input")).toBe(field);
  expect(client.asked).toHaveLength(1);
});
