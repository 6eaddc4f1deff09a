/** `npm run pictures`: takes a picture of every state, light and dark, and writes the page that shows them. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { launch } from "../support/browser/extension";
import { fixture, serveSite } from "../support/browser/site";
import { MICROPHONE_ARGS } from "../support/browser/speech";
import { picture, PICTURES, SCHEMES, useScheme } from "./picture";
import { walkStates } from "./states";

execFileSync("wxt", ["build"], { stdio: ["ignore", "ignore", "inherit"] });
rmSync(PICTURES, { recursive: true, force: true });
mkdirSync(PICTURES, { recursive: true });
const site = await serveSite({ "/job": fixture("sample-posting.html") });
const extension = await launch({ args: MICROPHONE_ARGS });
const rows: string[] = [];
try {
  await walkStates(extension, site, async ({ name, about, page }) => {
    for (const scheme of SCHEMES) {
      await useScheme(page, scheme);
      writeFileSync(new URL(`${name}-${scheme}.png`, PICTURES), await picture(page));
    }
    rows.push(`| ${about} | ![](${name}-light.png) | ![](${name}-dark.png) |`);
    console.log(`  ${name}`);
  });
  await frontPage();
} finally {
  await extension.close();
  await site.close();
}

/** The picture on top of the README: a question in the panel beside the history in the popup. */
async function frontPage() {
  const image = (name: string) => {
    const data = readFileSync(new URL(`${name}-light.png`, PICTURES)).toString("base64");
    return `<img src="data:image/png;base64,${data}">`;
  };
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 820, height: 780 });
  await page.setContent(
    `<style>body{margin:0;display:flex;gap:24px;padding:28px;background:#dfe6e2;align-items:start}
     img{border-radius:8px;box-shadow:0 6px 24px rgb(0 0 0/.2)}</style>
     ${image("practice")}${image("popup-history")}`,
  );
  writeFileSync(new URL("readme.png", PICTURES), await page.screenshot());
}
const head = [
  "# Every state",
  "",
  "Made by `npm run pictures`; a test compares each with what is built now. Grey boxes cover what the clock changes.",
  "",
  "| state | light | dark |",
  "|---|---|---|",
];
writeFileSync(new URL("README.md", PICTURES), `${[...head, ...rows].join("\n")}\n`);
execFileSync("prettier", ["--write", "--log-level", "warn", "docs/pictures/README.md"], { stdio: "inherit" });
