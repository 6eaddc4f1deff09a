import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * What a browser needs in its environment to draw with the fonts of the project alone, so that a picture or a break
 * of a line is the same whatever else is installed. Fontconfig only: other systems draw with their own.
 */
export function onlyOurFonts(): { FONTCONFIG_FILE: string } {
  const fonts = join(dirname(fileURLToPath(import.meta.resolve("dejavu-fonts-ttf/package.json"))), "ttf");
  const folder = join(import.meta.dirname, "../../../.cache/fonts");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "fonts.conf");
  writeFileSync(file, configuration(fonts, join(folder, "cache")));
  return { FONTCONFIG_FILE: file };
}

/** Nothing of it is left to a default of the machine: families, slanted letters, how their edges are drawn. */
const configuration = (fonts: string, cache: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
  ${family("sans-serif", "DejaVu Sans")}
  ${family("system-ui", "DejaVu Sans")}
  ${family("serif", "DejaVu Serif")}
  ${family("monospace", "DejaVu Sans Mono")}
  <match target="pattern">
    <edit name="family" mode="append_last"><string>DejaVu Sans</string></edit>
  </match>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintslight</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`;

const family = (name: string, font: string) =>
  `<alias binding="same"><family>${name}</family><prefer><family>${font}</family></prefer></alias>`;
