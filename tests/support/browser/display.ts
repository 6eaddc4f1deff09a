import { execFileSync, spawn } from "node:child_process";
import { until } from "./extension";

/** A screen with a keyboard and a mouse of its own: keys go where the window system says, as a person's do. */
export interface Display {
  /** What Chromium is started with. */
  env: { DISPLAY: string };
  /** Presses a key or a chord, as xdotool names them: "alt+shift+j". */
  key(chord: string): void;
  type(text: string): void;
  /** Clicks at a place of the screen, in pixels. */
  click(x: number, y: number): void;
  close(): void;
}

/** Opens a display under Xvfb with a window manager (openbox), or returns null where Xvfb or xdotool is not installed. */
export async function openDisplay(number = 77): Promise<Display | null> {
  const env = { DISPLAY: `:${number}` };
  const xdotool = (...args: string[]) =>
    execFileSync("xdotool", args, { env: { ...process.env, ...env }, stdio: "ignore" });
  const server = spawn("Xvfb", [env.DISPLAY, "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
    stdio: "ignore",
  });
  const failed = new Promise<"failed">((resolve) => server.once("error", () => resolve("failed")));
  const isThere = () => {
    xdotool("getdisplaygeometry");
    return true;
  };
  const found = until(isThere, "there is no display").then(() => "found");
  if ((await Promise.race([failed, found.catch(() => "failed")])) === "failed") {
    server.kill();
    return null;
  }
  // A window gets and gives back the keyboard as on a desktop only where a window manager says so.
  const manager = spawn("openbox", [], { env: { ...process.env, ...env }, stdio: "ignore" });
  manager.once("error", () => console.warn("No openbox: windows take no turns for the keyboard."));
  return {
    env,
    key: (chord) => void xdotool("key", chord),
    type: (text) => void xdotool("type", text),
    click: (x, y) => void xdotool("mousemove", `${x}`, `${y}`, "click", "1"),
    close: () => {
      manager.kill();
      server.kill();
    },
  };
}
