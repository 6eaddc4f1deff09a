import "../../components/styles/options.css";
import { browser } from "#imports";
import { Options } from "../../components/options/options";
import { showApp } from "../../components/app/app";
import { DEVICE_IDENTITY } from "../../convex/device";
import { PRACTISE } from "../../lib/browsers";
import { hostsOf } from "../../lib/own-model/hosts";
import { LaterWords } from "../../lib/words/words";
import { sweepDevice } from "../../lib/storage/sweep";

const hosts = hostsOf(browser);
const { local, session } = browser.storage;

async function captureKeys(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === PRACTISE)?.shortcut ?? "";
}

async function sweep(): Promise<void> {
  await sweepDevice([local, session]);
  const { createRecordings } = await import("../../lib/speech/recordings");
  await createRecordings().sweep(DEVICE_IDENTITY.subject);
}

showApp(({ client }) => (
  <LaterWords>
    <Options
      client={client}
      version={browser.runtime.getManifest().version}
      storage={local}
      hosts={hosts}
      captureKeys={captureKeys}
      sweep={sweep}
    />
  </LaterWords>
));
