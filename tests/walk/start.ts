/**
 * `npm start`: builds the extension and opens it in Chromium on a sample posting, with a profile that is kept.
 * Without a display, or with `-- --headless`, it walks one whole session instead and says each step.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromiumPath, launch } from "../support/browser/extension";
import { fixture, serveSite } from "../support/browser/site";
import { walkSession } from "./walk-session";

const root = join(import.meta.dirname, "../..");
const cache = join(root, ".cache");
/** A fixed port, so that the sample keeps its address, and with it its history, between runs. */
const PORT = 4173;

const headless =
  process.argv.includes("--headless") || !(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);

ensureChromium();
console.log("Building the extension…");
execFileSync("wxt", ["build"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
const pages = { "/": fixture("sample-posting.html") };
const site = await serveSite(pages, headless ? 0 : PORT).catch(() => serveSite(pages));
if (headless) await walk();
else await open();

async function open() {
  const profile = join(cache, "profile");
  mkdirSync(profile, { recursive: true });
  const extension = await launch({ profile, headed: true });
  await extension.page.goto(site.url("/"));
  console.log(`A sample posting is open at ${site.url("/")}.`);
  console.log(
    "Press the HireWise button in the toolbar (behind the puzzle piece), then the button with the job’s name.",
  );
  console.log("Close the browser window to end this.");
  await new Promise((resolve) => extension.context.once("close", resolve));
  await site.close();
}

async function walk() {
  const shots = join(cache, "walk");
  mkdirSync(shots, { recursive: true });
  console.log("There is no display, so this walks one session in headless Chromium.\n");
  const extension = await launch();
  try {
    await walkSession(extension, site.url("/"), {
      say: (step) => console.log(`  ${step}`),
      shot: (page, name) => page.screenshot({ path: join(shots, `${name}.png`) }).then(() => undefined),
    });
    console.log(`\nThe session is in the history. Pictures of each step: ${shots}`);
  } catch (error) {
    console.error("\nThe walk did not end in the history.", error);
    process.exitCode = 1;
  } finally {
    await extension.close();
    await site.close();
  }
}

/** Installs Chromium where that is possible without asking anybody, else says how. */
function ensureChromium() {
  try {
    chromiumPath();
  } catch (error) {
    const root = process.getuid?.() === 0;
    const apt = spawnSync("sh", ["-c", "command -v apt-get"]).status === 0;
    if (!root || !apt) {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    }
    console.log("Installing Chromium…");
    execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      stdio: "inherit",
    });
  }
}
