import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { describe, expect, it } from "vitest";
import { CaptureNotice } from "../../../../components/panel/capture-notice";
import { doubtsOf, type Reason } from "../../../../lib/capture";
import { emptyForm, type PostingForm } from "../../../../lib/storage/posting-form";
import { DEFAULTS } from "../../../../lib/storage/settings";
import { loadMessages, pickLanguage } from "../../../../lib/words/words";

const messages = await loadMessages(pickLanguage(["en"]));
const { capture } = messages;
const origins = { title: { reader: "heading", confidence: "low" } } as const;

function shown(part: Partial<PostingForm>): string {
  const form = { ...emptyForm("one", DEFAULTS), ...part };
  return renderToStaticMarkup(
    <IntlProvider locale={pickLanguage(["en"])} messages={messages} timeZone="UTC">
      <CaptureNotice form={form} />
    </IntlProvider>,
  );
}

describe("the notice above a captured posting", () => {
  it("says what capture doubts most, by capture's own rule", () => {
    const reasons: Reason[] = ["cut_off", "few_job_signs", "expired", "structured_data"];
    expect(doubtsOf({ reasons, isPosting: true })[0]).toBe("expired");
    expect(shown({ reasons })).toContain(capture.expired);
    expect(shown({ reasons: ["no_title", "too_little_text"] })).toContain(capture.too_little_text);
  });

  it("says that the title is a guess, until the person has set it right", () => {
    const reasons: Reason[] = ["title_guessed"];
    expect(shown({ reasons, origins })).toContain(capture.title_guessed);
    const own = { title: { reader: "person", confidence: "high" } } as const;
    expect(shown({ reasons, origins: own })).not.toContain(capture.title_guessed);
  });

  it("says first that it is no posting where nothing else speaks against the page", () => {
    const form = { reasons: ["title_guessed"] as Reason[], isPosting: false, origins };
    expect(shown(form)).toContain(capture.no_job_signs);
    expect(shown({ ...form, reasons: ["cut_off", "article"] })).toContain(capture.article);
  });
});
