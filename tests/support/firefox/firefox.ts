import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FIREFOX_ID } from "../../../lib/browsers";
import { until } from "../browser/extension";
import { step } from "../browser/steps";
import { KEYS } from "./keys";
import { type Marionette, openMarionette } from "./marionette";
import { type FirefoxSurface, surfaceOf } from "./surface";

/** Where builds are. */
export const BUILT = join(import.meta.dirname, "../../../.output");

/** Firefox as it starts without questions of its own, and with an extension that nobody has signed. */
const PREFERENCES = {
  "marionette.port": 0,
  "xpinstall.signatures.required": false,
  "browser.aboutwelcome.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "app.update.enabled": false,
  "extensions.update.enabled": false,
  "intl.locale.requested": "en-US",
  // A press on a question of Firefox's own counts at once.
  "security.notification_enable_delay": 0,
  "browser.download.folderList": 2,
  "browser.download.alwaysOpenPanel": false,
};

/** Where parts of Firefox's window are. */
const VIEWS = {
  popup: "document.querySelector('browser.webextension-popup-browser')",
  sidebar: "document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')",
  tab: "gBrowser.selectedBrowser",
};

export interface LaunchOptions {
  /** A folder. The extension is put into it when it is empty. */
  profile: string;
  preferences?: Record<string, boolean | number | string>;
  /** Whether the person lets the extension run in private windows; of themselves they do not. */
  inPrivate?: boolean;
}

/** A headless Firefox with the extension, and what a person does with its surfaces. */
export interface Firefox extends Marionette {
  /** Shows a page in the tab in front. */
  open(url: string): Promise<void>;
  /** Presses the toolbar button: the popup opens, and the page in front is granted. */
  pressToolbar(): Promise<FirefoxSurface>;
  /** Presses the popup's own button by its key, as a gesture. */
  pressPopupButton(): Promise<void>;
  /** Presses the keys of the command. */
  pressCommand(): Promise<void>;
  /** Chooses the extension's entry in the menu of the page in front. */
  chooseMenu(): Promise<void>;
  /** Presses and releases keys, whatever has the focus. Names are WebDriver's. */
  press: (...keys: string[]) => Promise<void>;
  /** The sidebar that is open or about to open. */
  sidebar(): Promise<FirefoxSurface>;
  /** The page in front, when it is one of the extension. */
  tab: FirefoxSurface;
  /** The event page. */
  background: FirefoxSurface;
  /** The extension's own pages begin with it. */
  origin: string;
  /** Answers the question of Firefox's own that is open or about to open. */
  answerPrompt(allow: boolean): Promise<void>;
  /** Lets the extension call these hosts, as the person does in Firefox's list of extensions; `withdraw` takes it back. */
  grant(origins: string[]): Promise<void>;
  withdraw(origins: string[]): Promise<void>;
  /** Opens another window, in which everything happens from then on. */
  openPrivateWindow(): Promise<void>;
  /** Installs the same version once more, as an update does. */
  update(): Promise<void>;
  /** Ends the event page, as the browser does after 30 s without work. */
  stopBackground(): Promise<void>;
  /** Closes the sidebar as a person does. */
  closeSidebar(): Promise<void>;
  /** Closes Firefox as a person does. */
  close(): Promise<void>;
}

/** The name of an extension's parts in Firefox's window. */
const WIDGET = FIREFOX_ID.replace("@", "_");

/** What the switch in Firefox's list of extensions does. */
const ALLOW_IN_PRIVATE = `
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  await ExtensionPermissions.add(args[0], { permissions: ["internal:privateBrowsingAllowed"], origins: [] });
  await (await AddonManager.getAddonByID(args[0])).reload();`;

const CHANGE_PERMISSIONS = `
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  await ExtensionPermissions[args[1]](args[0], { permissions: [], origins: args[2] }, extension);`;

/** Starts Firefox on the production build. */
export async function launch({ profile, ...options }: LaunchOptions): Promise<Firefox> {
  const isNew = readdirSync(profile).length === 0;
  const preferences = {
    ...PREFERENCES,
    "browser.download.dir": downloadsOf(profile),
    ...options.preferences,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const portFile = join(profile, "MarionetteActivePort");
  rmSync(portFile, { force: true });
  const { firefox, marionette } = await step("start Firefox", () => start(profile, portFile));
  const { send, inWindow } = marionette;
  const install = () => send("Addon:Install", { path: packed("firefox"), temporary: false });
  if (isNew) await install();
  if (options.inPrivate) await inWindow(ALLOW_IN_PRIVATE, FIREFOX_ID);
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)})?.extension`;
  const isIn = (states: string[]) =>
    until(
      () => inWindow<boolean>(`return args[0].includes(${extension}?.backgroundState)`, states),
      "the extension did not start",
    );
  const started = () => isIn(["running"]);
  // With nothing to do, the event page of a later start sleeps until something happens.
  await (isNew ? started() : isIn(["running", "stopped"]));
  const press: Firefox["press"] = async (...keys) => {
    const down = keys.map((value) => ({ type: "keyDown", value }));
    const up = keys.toReversed().map((value) => ({ type: "keyUp", value }));
    await send("WebDriver:PerformActions", {
      actions: [{ type: "key", id: "keys", actions: [...down, ...up] }],
    });
  };
  const click = async (selector: string) => {
    const found = await send("WebDriver:FindElement", { using: "css selector", value: selector });
    const [id] = Object.values((found as { value: Record<string, string> }).value);
    await send("WebDriver:ElementClick", { id });
  };
  return {
    ...marionette,
    async open(url) {
      await send("Marionette:SetContext", { value: "content" });
      await send("WebDriver:Navigate", { url });
      await send("Marionette:SetContext", { value: "chrome" });
    },
    press,
    async pressToolbar() {
      await click(`#${WIDGET}-BAP`);
      const popup = surfaceOf(marionette, VIEWS.popup);
      await popup.locator("header button").waitFor();
      return popup;
    },
    async pressPopupButton() {
      const popup = surfaceOf(marionette, VIEWS.popup);
      // Without a display there is no window manager that gives the keys to the popup; while it opens, Firefox may take
      // them back for its window.
      await until(async () => {
        await inWindow(`${VIEWS.popup}.focus()`);
        return (await popup.locator("header button:focus[aria-busy='false']").count()) === 1;
      }, "the popup's button has no focus");
      await press(KEYS.enter);
    },
    async pressCommand() {
      await inWindow("gBrowser.selectedBrowser.focus()");
      await press(KEYS.alt, KEYS.shift, "J");
    },
    async chooseMenu() {
      const [x, y] = await inWindow<[number, number]>(
        `window.menu = document.getElementById("contentAreaContextMenu");
         window.shown = new Promise((resolve) => menu.addEventListener("popupshown", resolve, { once: true }));
         const { x, y, height } = gBrowser.selectedBrowser.getBoundingClientRect();
         return [x, y + height].map(Math.round);`,
      );
      const pressed = ["pointerMove", "pointerDown", "pointerUp"].map((type) => ({
        type,
        ...(type === "pointerMove" ? { x: x + 20, y: y - 20 } : { button: 2 }),
      }));
      await send("WebDriver:PerformActions", {
        actions: [{ type: "pointer", id: "mouse", actions: pressed }],
      });
      await inWindow(
        `await shown;
         menu.activateItem([...menu.querySelectorAll("menuitem")].find(({ id }) => id.startsWith(args[0])));`,
        WIDGET,
      );
    },
    async sidebar() {
      const sidebar = surfaceOf(marionette, VIEWS.sidebar);
      await until(sidebar.isOpen, "no sidebar");
      return sidebar;
    },
    tab: surfaceOf(marionette, VIEWS.tab),
    background: surfaceOf(
      marionette,
      `[...${extension}.views].find(({ viewType }) => viewType === "background")?.xulBrowser`,
    ),
    origin: await inWindow<string>(`return ${extension}.baseURL`),
    async answerPrompt(allow) {
      const isOpen =
        "return PopupNotifications.isPanelOpen && PopupNotifications.panel.childElementCount === 1";
      await until(() => inWindow<boolean>(isOpen), "Firefox asks");
      await inWindow(
        "PopupNotifications.panel.firstElementChild[args[0]].click()",
        allow ? "button" : "secondaryButton",
      );
    },
    grant: (origins) => inWindow(CHANGE_PERMISSIONS, FIREFOX_ID, "add", origins),
    withdraw: (origins) => inWindow(CHANGE_PERMISSIONS, FIREFOX_ID, "remove", origins),
    async openPrivateWindow() {
      const handlesOf = async () => (await send("WebDriver:GetWindowHandles")) as string[];
      const before = await handlesOf();
      await inWindow(
        `const opened = OpenBrowserWindow({ private: true });
         await new Promise((resolve) => opened.addEventListener("load", resolve, { once: true }));`,
      );
      const handle = (await handlesOf()).find((each) => !before.includes(each));
      await send("WebDriver:SwitchToWindow", { handle });
      // Its own first page would come over one that is opened before.
      const isSettled = `const { selectedBrowser, selectedTab } = gBrowser;
        return selectedBrowser.currentURI.spec === "about:privatebrowsing" && !selectedTab.hasAttribute("busy")`;
      await until(() => inWindow<boolean>(isSettled), "the private window did not open");
    },
    async update() {
      await install();
      await started();
    },
    stopBackground: () =>
      inWindow(`await ${extension}.terminateBackground({ ignoreDevToolsAttached: true })`),
    closeSidebar: () => inWindow("await SidebarController.hide()"),
    async close() {
      const gone = new Promise((resolve) => firefox.once("exit", resolve));
      await send("Marionette:Quit", { flags: ["eAttemptQuit"] }).catch(() => {});
      marionette.hangUp();
      await gone;
    },
  };
}

async function start(profile: string, portFile: string) {
  const firefox: ChildProcess = spawn(
    firefoxPath(),
    ["--headless", "--marionette", "--remote-allow-system-access", "--no-remote", "--profile", profile],
    {
      stdio: "ignore",
      // Its home is the profile's too: nothing of the person's own is read or written.
      env: { ...process.env, HOME: profile, MOZ_HEADLESS_WIDTH: "1280", MOZ_HEADLESS_HEIGHT: "900" },
    },
  );
  // A test that failed leaves none behind.
  process.once("exit", () => firefox.kill("SIGKILL"));
  const port = await until(
    () => existsSync(portFile) && Number(readFileSync(portFile, "utf8")),
    "Firefox did not start",
    30_000,
  );
  return { firefox, marionette: await openMarionette(port) };
}

/** The packed extension, as it goes to the store, or the sources that go with it. */
export function packed(kind: "firefox" | "sources", folder = BUILT): string {
  const name = readdirSync(folder).find((file) => file.endsWith(`-${kind}.zip`));
  if (!name) throw new Error("There is no packed Firefox build: npm run build-for-amo");
  return join(folder, name);
}

/** Where Firefox puts what is saved. */
export const downloadsOf = (profile: string) => join(profile, "downloads");

/** Where Firefox is; every test says so plainly when it is not there. */
function firefoxPath(): string {
  const named = process.env["FIREFOX"];
  if (named) return named;
  for (const name of ["firefox-esr", "firefox"]) {
    try {
      return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
    } catch {
      // the next name
    }
  }
  throw new Error("Firefox was not found. Install it (Debian: apt-get install firefox-esr) or set FIREFOX.");
}
