import { useConvex } from "convex/react";
import { useFormatter, useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { exportText } from "../../lib/portable/file";
import { toMarkdown } from "../../lib/portable/markdown";
import { fileName, localDay } from "../../lib/text/index";
import { Failure, useAttempt } from "../app/attempt";
import { download } from "../app/download";
import { Button } from "../ui/button";
import { useRating } from "../ui/rating";

/** Takes one session out as a file: Markdown to read, JSON to import elsewhere. */
export function ExportButtons({ interview, title }: { interview: string; title: string }) {
  const client = useConvex();
  const t = useTranslations("export");
  const format = useFormatter();
  const one = useRating();
  const attempt = useAttempt();
  const rating = (value: number) => t("rating", { rating: one(value) });
  const words = {
    posting: t("posting"),
    question: t("question"),
    why: t("why"),
    answer: t("answer"),
    noAnswer: t("noAnswer"),
    askedBack: t("askedBack"),
    feedback: t("feedback"),
    strengths: t("strengths"),
    improvements: t("improvements"),
    nextStep: t("nextStep"),
    states: { covered: t("covered"), partly: t("partly"), missing: t("missing"), hit: t("hit") },
    rating,
    mean: (value: number) => t("mean", { rating: one(value) }),
    date: (time: number) => format.dateTime(time, { dateStyle: "medium", timeStyle: "short" }),
  };
  const give = (ending: "md" | "json") =>
    attempt.run(async () => {
      const session = await client.query(api.interviews.exportOne, { interview });
      const now = Date.now();
      download(
        ending === "md" ? toMarkdown(session, words) : exportText([session], now),
        fileName(title, ending, localDay(now)),
      );
    });
  return (
    <>
      <Failure of={attempt} />
      <div className="row">
        <Button onClick={() => give("md")}>{t("markdown")}</Button>
        <Button onClick={() => give("json")}>{t("json")}</Button>
      </div>
    </>
  );
}
