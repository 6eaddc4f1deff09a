import "../../components/styles/options.css";
import { browser } from "#imports";
import { Options } from "../../components/options/options";
import { showApp } from "../../components/app/app";
import { hostsOf } from "../../lib/own-model/hosts";
import { sweepDevice } from "../../lib/storage/sweep";

const hosts = hostsOf(browser);
const { local, session } = browser.storage;

async function captureKeys(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === "practise")?.shortcut ?? "";
}

showApp(({ client }) => (
  <Options
    client={client}
    version={browser.runtime.getManifest().version}
    storage={local}
    hosts={hosts}
    captureKeys={captureKeys}
    sweep={() => sweepDevice([local, session])}
  />
));
