import { type ConvexReactClient, useMutation } from "convex/react";
import { type ChangeEvent, useEffect, useRef, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { fileName, localDay } from "../../lib/text/index";
import { exportText, type FileProblem, readExport } from "../../lib/portable/file";
import { errorData } from "../../convex/errors";
import { errorWords } from "../../lib/words/errors";
import { Failure, useAttempt } from "../app/attempt";
import { download } from "../app/download";
import { untilStored } from "../app/until-stored";
import { AskedButton } from "../ui/asked-button";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { importAll, readAll, type Refused } from "../../lib/portable/export-all";

interface Outcome {
  tone: "good" | "warn" | "bad";
  words: "exported" | "imported" | "deleted" | FileProblem;
  values?: Record<string, number>;
  refused?: Refused[];
}

interface DataProps {
  client: ConvexReactClient;
  /** Deletes what is kept beside the sessions. */
  deleteRest: () => Promise<void>;
}

/** Where the sessions are and how much room they take; taking them out, bringing them in, deleting them. */
export function Data({ client, deleteRest }: DataProps) {
  const t = useTranslations("data");
  const remove = useMutation(api.users.remove);
  const store = useMutation(api.users.store);
  const [working, setWorking] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const attempt = useAttempt();
  const file = useRef<HTMLInputElement>(null);

  const run = (work: () => Promise<Outcome>) => {
    setOutcome(null);
    attempt.run(() =>
      work()
        .then(setOutcome)
        .finally(() => setWorking(null)),
    );
  };
  const exportAll = () =>
    run(async () => {
      const sessions = await readAll(client, (count) => setWorking(t("reading", { count })));
      const now = Date.now();
      download(exportText(sessions, now), fileName("sessions", "json", localDay(now)));
      return { tone: "good", words: "exported", values: { count: sessions.length } };
    });
  const bringIn = (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? [];
    event.target.value = "";
    if (!chosen) return;
    run(async () => {
      const read = readExport(await chosen.text());
      if ("problem" in read) return { tone: "bad", words: read.problem };
      const total = read.sessions.length;
      const onProgress = (done: number) => setWorking(t("importing", { done, total }));
      const result = await importAll(client, read.sessions, onProgress);
      return {
        tone: result.refused.length ? "warn" : "good",
        words: "imported",
        values: { ...result, refused: result.refused.length },
        refused: result.refused,
      };
    });
  };
  const deleteAll = () => {
    setWorking(t("deleting"));
    run(async () => {
      await remove({});
      await deleteRest();
      await untilStored(() => store({}));
      return { tone: "good", words: "deleted" };
    });
  };
  return (
    <>
      <p>{t("where")}</p>
      <Room />
      <div className="row">
        <Button disabled={working !== null} onClick={exportAll}>
          {t("export")}
        </Button>
        <Button disabled={working !== null} onClick={() => file.current?.click()}>
          {t("import")}
        </Button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t("import")}
          onChange={bringIn}
        />
        <AskedButton
          label={t("delete")}
          disabled={working !== null}
          title={t("deleteTitle")}
          no={t("keep")}
          yes={t("deleteYes")}
          onYes={deleteAll}
        >
          <p>{t("deleteWhat")}</p>
        </AskedButton>
      </div>
      <div role="status">{working ? <Notice>{working}</Notice> : null}</div>
      <Failure of={attempt} />
      {outcome ? (
        <Notice tone={outcome.tone} urgent>
          {t(outcome.words, outcome.values)}
          <RefusedList refused={outcome.refused ?? []} />
        </Notice>
      ) : null}
    </>
  );
}

/** How much room the sessions take, and whether the browser promises to keep them when the disk runs full. */
function Room() {
  const t = useTranslations("data");
  const format = useFormatter();
  const [room, setRoom] = useState<{ bytes: number; kept: boolean } | null>(null);
  useEffect(() => {
    void Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]).then(
      ([{ usage = 0 }, kept]) => setRoom({ bytes: usage, kept }),
    );
  }, []);
  if (!room) return null;
  const size = format.number(room.bytes / 1_000_000, { maximumFractionDigits: 1 });
  return (
    <p className="hint" data-varies>
      {t(room.kept ? "roomKept" : "room", { size })}
    </p>
  );
}

/** Which sessions of a file were not taken, and why. */
function RefusedList({ refused }: { refused: Refused[] }) {
  const t = useTranslations("data");
  const tError = useTranslations("error");
  const format = useFormatter();
  if (!refused.length) return null;
  const whyOf = (error: unknown) => {
    const data = errorData(error);
    if (data?.code === "invalid") return t("refusedPart", { part: data.field });
    const { code, values } = errorWords(error);
    return tError(code, values);
  };
  return (
    <ul>
      {refused.map(({ jobTitle, createdAt, error }, at) => (
        <li key={at}>
          {t("refusedOne", {
            title: jobTitle,
            date: format.dateTime(createdAt, { dateStyle: "medium" }),
            why: whyOf(error),
          })}
        </li>
      ))}
    </ul>
  );
}
