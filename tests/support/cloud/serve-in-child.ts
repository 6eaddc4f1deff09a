/**
 * The stand-in for Convex Cloud in a process of its own, so that it can be killed. Its parent forks it with where it
 * keeps its journal; it says its port, and answers how many answers are doubled.
 */
import { readFileSync } from "node:fs";
import { IDBFactory } from "fake-indexeddb";
import { openDeployment } from "../../../lib/embedded";
import { modules, schema } from "../../../lib/deployments/modules";
import { doubledAnswers } from "./answers";
import { CLOUD_DATABASE, type CloudOptions, serveCloud } from "./cloud";
import { keepJournal, replayJournal } from "./journal";

async function main(journal: string, optionsFile: string): Promise<void> {
  const options = JSON.parse(readFileSync(optionsFile, "utf8")) as CloudOptions;
  const indexedDB = new IDBFactory();
  const empty = await openDeployment({ modules, schema, name: CLOUD_DATABASE, identity: null, indexedDB });
  await empty.close();
  await replayJournal(journal, indexedDB, CLOUD_DATABASE);
  keepJournal(journal);
  const cloud = await serveCloud({ ...options, indexedDB });
  process.on("message", () => void doubledAnswers(indexedDB).then((doubled) => process.send?.({ doubled })));
  // Whoever started it is gone.
  process.on("disconnect", () => process.exit());
  process.send?.({ port: cloud.port });
}

await main(process.argv[2] ?? "", process.argv[3] ?? "");
