import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CloudOptions } from "./cloud";

/** The stand-in for Convex Cloud in a process that can be killed; its data outlives it. */
export interface CloudProcess {
  port: number;
  /** With SIGKILL. Resolves when the process is gone. */
  kill(): Promise<void>;
  /** On the same port and the same data. */
  start(): Promise<void>;
  /** Stored answers beyond one for each question. */
  doubled(): Promise<number>;
  close(): Promise<void>;
}

export async function startCloudProcess(options: CloudOptions): Promise<CloudProcess> {
  const folder = mkdtempSync(join(tmpdir(), "hirewise-cloud-"));
  const optionsFile = join(folder, "options.json");
  let child: ChildProcess | undefined;
  const said = <T>(name: string) =>
    new Promise<T>((resolve, reject) => {
      child?.once("message", (message: Record<string, T>) => {
        const { [name]: value } = message;
        if (value === undefined) reject(new Error(`The server said ${JSON.stringify(message)}.`));
        else resolve(value);
      });
      child?.once("exit", () => reject(new Error("The server's process ended.")));
    });
  const cloud: CloudProcess = {
    port: 0,
    async kill() {
      const gone = new Promise((resolve) => child?.once("exit", resolve));
      child?.kill("SIGKILL");
      await gone;
    },
    async start() {
      writeFileSync(optionsFile, JSON.stringify({ ...options, port: cloud.port }));
      child = fork(join(import.meta.dirname, "serve-in-child.ts"), [join(folder, "journal"), optionsFile], {
        execArgv: ["--import", "tsx"],
        stdio: ["ignore", "inherit", "inherit", "ipc"],
      });
      cloud.port = await said<number>("port");
    },
    doubled() {
      const answer = said<number>("doubled");
      child?.send("doubled");
      return answer;
    },
    async close() {
      await cloud.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await cloud.start();
  return cloud;
}
