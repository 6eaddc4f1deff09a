import { rmSync } from "node:fs";
import { openWorldOn } from "../support/accounts/world";
import { home, signIn } from "../support/accounts/walk";
import { doubledAnswers } from "../support/cloud/answers";
import { type Cloud, type CloudOptions, serveCloud } from "../support/cloud/cloud";
import { type CloudProcess, startCloudProcess } from "../support/cloud/cloud-process";
import { developerProfile, firstAnswer, openBrowser, type Stage } from "./durability-stage";
import { IDBFactory } from "fake-indexeddb";

const EMAIL = "ada@example.com";

interface Served {
  port: number;
  doubled(): Promise<number>;
  close(): Promise<void>;
}

/** Somebody signed in, whose deployment is the embedded engine in Node behind a real WebSocket. */
async function accountStage<Of extends Served>(
  serve: (options: CloudOptions) => Promise<Of>,
): Promise<Stage & { cloud: Of }> {
  const world = await openWorldOn(serve, {
    pages: { "/": "<!doctype html><title>A page</title><p>Nothing to see.</p>", "/empty": "<title></title>" },
    tokenSeconds: 3_600,
  });
  world.clerk.addUser(EMAIL);
  const profile = developerProfile();
  return {
    cloud: world.cloud,
    open: () => openBrowser({ profile }, (options) => world.device(options)),
    async begin(extension) {
      const panel = await home(extension, world);
      await signIn(panel, world, EMAIL);
      await firstAnswer(panel);
    },
    url: () => world.site.url(`/?${Date.now()}`),
    doubled: () => world.cloud.doubled(),
    async close() {
      await world.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A server that can be killed; its data is on the disk before it acknowledges. */
export function killableStage(): Promise<Stage & { cloud: CloudProcess }> {
  return accountStage(startCloudProcess);
}

/** A server behind a network that delays and loses messages when it is told to. */
export function stormyStage(): Promise<Stage & { cloud: Cloud & Served }> {
  return accountStage(async (options) => {
    const indexedDB = new IDBFactory();
    const cloud = await serveCloud({ ...options, indexedDB });
    return Object.assign(cloud, { doubled: () => doubledAnswers(indexedDB) });
  });
}
