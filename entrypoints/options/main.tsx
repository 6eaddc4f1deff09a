import "../../components/styles/options.css";
import { browser } from "#imports";
import { Options } from "../../components/options/options";
import { showApp } from "../../lib/wiring/app";
import { sweepDevice } from "../../lib/wiring/sweep";

showApp(({ client }) => (
  <Options
    client={client}
    version={browser.runtime.getManifest().version}
    sweep={() => sweepDevice(browser.storage.local)}
  />
));
