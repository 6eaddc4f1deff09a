import { useTranslations } from "use-intl";
import type { CoachLanguage } from "../../lib/coach/types";
import { TrapsHit } from "../app/traps-hit";
import { questionLang } from "../app/text-language";
import { Unsaid } from "../app/unsaid";
import { Button } from "../ui/button";
import type { Standing } from "./standing";

interface NowProps {
  standing: Standing;
  asked: CoachLanguage | undefined;
  onAdd: () => void;
  onRead: () => void;
}

interface ImproveProps extends NowProps {
  /** Whether it is the only one that was looked at, has most to be added of all that were, or as much as others. */
  of: "one" | "most" | "tied";
}

/** The one answer to improve now, with what is still to be said in it, and what is to be left out of it. */
export function ImproveNow({ standing, of, asked, onAdd, onRead }: ImproveProps) {
  const { question, reading } = standing;
  const t = useTranslations("feedback");
  const lang = questionLang(question, asked);
  const { covered, partly, points, trapHit } = reading.score;
  const unsaid = reading.points.filter(({ state }) => state === "missing" || state === "partly");
  return (
    <section className="card stack" data-gap="s" aria-labelledby="now">
      <p className="hint">{t("now", { number: question.order, of: trapHit ? "trap" : of })}</p>
      <h3 id="now" className="foreign" lang={lang}>
        {question.text}
      </h3>
      <p className="hint">{t(unsaid.length ? "stillToSay" : "pointsOf", { covered, partly, points })}</p>
      <Unsaid points={unsaid} lang={lang} />
      <TrapsHit traps={reading.traps} lang={lang} />
      <div className="row">
        <Button look="primary" onClick={onAdd}>
          {t(unsaid.length ? "addNow" : "improveThis")}
        </Button>
        <Button onClick={onRead}>{t("readIt")}</Button>
      </div>
    </section>
  );
}

/** The first answer that nobody has looked at to the end. */
export function LookNow({ standing: { question, reading }, asked, onRead }: Omit<NowProps, "onAdd">) {
  const t = useTranslations("feedback");
  const { open, openTraps: traps, points } = reading.score;
  return (
    <section className="card stack" data-gap="s" aria-labelledby="look">
      <p className="hint">{t("lookNow", { number: question.order, open, points, traps })}</p>
      <h3 id="look" className="foreign" lang={questionLang(question, asked)}>
        {question.text}
      </h3>
      <Button look="primary" wide onClick={onRead}>
        {t("look")}
      </Button>
    </section>
  );
}
