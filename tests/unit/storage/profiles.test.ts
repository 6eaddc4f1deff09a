import { describe, expect, it } from "vitest";
import { createDraftBuffer, type SetAside } from "../../../lib/drafts/index";
import { createPlace } from "../../../lib/storage/place";
import { createFormStore } from "../../../lib/storage/posting-form";
import { createSettings, DEFAULTS } from "../../../lib/storage/settings";
import { prefixed } from "../../../lib/storage/storage";
import { type Profile, profiles } from "../../support/profile/profile";
import { FakeArea, settled } from "./support/area";

function areaOf({ storage }: Profile): FakeArea {
  const area = new FakeArea();
  for (const [key, value] of Object.entries(storage)) area.items.set(key, value);
  return area;
}

/** The one value of a profile whose key begins so. */
function under<T>({ storage }: Profile, prefix: string): T {
  const found = Object.entries(storage).filter(([key]) => key.startsWith(prefix));
  expect(found).toHaveLength(1);
  return found[0]![1] as T;
}

describe.each(profiles())("what version $version kept beside the database", (profile) => {
  it("are drafts and texts set aside that are taken up as they are", async () => {
    const aside = under<SetAside>(profile, "aside/");
    const draft = under<{ text: string }>(profile, "draft/");
    const sent: unknown[] = [];
    const buffer = createDraftBuffer({
      account: "device",
      storage: prefixed(areaOf(profile)),
      save: (_interview, drafts) => {
        sent.push(...drafts);
        return new Promise(() => {});
      },
      writers: { own: "new", next: (after) => after + 1, adopt: () => Promise.resolve(true) },
      saveVerdicts: () => Promise.resolve(),
      verdictBatch: 20,
      isRefusal: () => false,
      newId: () => "id",
      now: () => aside.setAsideAt + 1,
    });
    await buffer.restore();
    await settled();
    expect(Object.values(buffer.store.getState().drafts)).toEqual([draft]);
    expect(buffer.store.getState().aside).toEqual([aside]);
    expect(sent).toEqual([draft]);
    buffer.dispose();
  });

  it("are settings, the place, and a posting that was being looked over", async () => {
    const area = areaOf(profile);
    const settings = createSettings(area, () => {});
    await settings.ready;
    expect(settings.store.getState()).toEqual({ ...DEFAULTS, ...(profile.storage["settings"] as object) });
    const place = createPlace(area);
    await settled();
    expect(place.store.getState().place).toEqual(profile.storage["place"]);
    const form = under<{ key: string }>(profile, "form/");
    const forms = createFormStore(prefixed(area));
    await forms.restore(form.key);
    expect(forms.store.getState().form).toEqual({ certain: false, ...form });
  });
});
