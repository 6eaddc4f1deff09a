import "../../components/styles/options.css";
import { browser } from "#imports";
import { Options } from "../../components/options/options";
import { showApp } from "../../components/app/app";
import { sweepDevice } from "../../lib/deployments/sweep";

const requestHost = (pattern: string) => browser.permissions.request({ origins: [pattern] });

showApp(({ client }) => (
  <Options
    client={client}
    version={browser.runtime.getManifest().version}
    storage={browser.storage.local}
    requestHost={requestHost}
    sweep={() => sweepDevice(browser.storage.local)}
  />
));
