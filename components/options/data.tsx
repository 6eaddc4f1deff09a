import { type ConvexReactClient, useMutation } from "convex/react";
import { type ChangeEvent, useEffect, useRef, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { fileName, localDay } from "../../lib/text/index";
import { exportText, type FileProblem, readExport } from "../../lib/portable/file";
import { errorWords, type Words } from "../../lib/words/errors";
import { download } from "../app/download";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Notice } from "../ui/notice";
import { WordsOf } from "../ui/words-of";
import { importAll, type Imported, readAll } from "../../lib/portable/export-all";

type Outcome =
  | { kind: "exported"; count: number }
  | { kind: "imported"; result: Imported }
  | { kind: "unreadable"; problem: FileProblem }
  | { kind: "failed"; words: Words }
  | { kind: "deleted" };

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
  const [asking, setAsking] = useState(false);
  const file = useRef<HTMLInputElement>(null);

  const run = async (work: () => Promise<Outcome>) => {
    setOutcome(null);
    try {
      setOutcome(await work());
    } catch (error) {
      setOutcome({ kind: "failed", words: errorWords(error) });
    } finally {
      setWorking(null);
    }
  };
  const exportAll = () =>
    run(async () => {
      const sessions = await readAll(client, (count) => setWorking(t("reading", { count })));
      const now = Date.now();
      download(exportText(sessions, now), fileName("sessions", "json", localDay(now)));
      return { kind: "exported", count: sessions.length };
    });
  const bringIn = (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? [];
    event.target.value = "";
    if (!chosen) return;
    void run(async () => {
      const read = readExport(await chosen.text());
      if ("problem" in read) return { kind: "unreadable", problem: read.problem };
      const total = read.sessions.length;
      const onProgress = (done: number) => setWorking(t("importing", { done, total }));
      return { kind: "imported", result: await importAll(client, read.sessions, onProgress) };
    });
  };
  const deleteAll = () => {
    setAsking(false);
    setWorking(t("deleting"));
    void run(async () => {
      await remove({});
      await deleteRest();
      await untilStored(() => store({}));
      return { kind: "deleted" };
    });
  };
  return (
    <>
      <p>{t("where")}</p>
      <Room />
      <div className="row">
        <Button disabled={working !== null} onClick={() => void exportAll()}>
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
        <Button look="danger" disabled={working !== null} onClick={() => setAsking(true)}>
          {t("delete")}
        </Button>
      </div>
      <div role="status">{working ? <Notice>{working}</Notice> : null}</div>
      {outcome ? <OutcomeNotice outcome={outcome} /> : null}
      {asking ? (
        <Dialog
          title={t("deleteTitle")}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button look="primary" onClick={() => setAsking(false)}>
                {t("keep")}
              </Button>
              <Button look="danger" onClick={deleteAll}>
                {t("deleteYes")}
              </Button>
            </>
          }
        >
          <p>{t("deleteWhat")}</p>
        </Dialog>
      ) : null}
    </>
  );
}

function OutcomeNotice({ outcome }: { outcome: Outcome }) {
  const t = useTranslations("data");
  if (outcome.kind === "failed") {
    return (
      <Notice tone="bad" urgent>
        <WordsOf words={outcome.words} />
      </Notice>
    );
  }
  if (outcome.kind === "unreadable") {
    return (
      <Notice tone="bad" urgent>
        {t(outcome.problem)}
      </Notice>
    );
  }
  if (outcome.kind === "imported") {
    const { refused } = outcome.result;
    return (
      <Notice tone={refused ? "warn" : "good"} urgent>
        {t("imported", { ...outcome.result })}
      </Notice>
    );
  }
  return (
    <Notice tone="good" urgent>
      {outcome.kind === "exported" ? t("exported", { count: outcome.count }) : t("deleted")}
    </Notice>
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

/** A deletion goes on in batches; the person can begin anew when the last one is through. */
async function untilStored(store: () => Promise<unknown>): Promise<void> {
  for (let wait = 50; ; wait = Math.min(1_000, wait * 2)) {
    try {
      await store();
      return;
    } catch (error) {
      if (errorWords(error).code !== "account_deleted") throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
