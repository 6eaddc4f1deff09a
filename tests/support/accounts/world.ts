import { join } from "node:path";
import { type Extension, launch, type LaunchOptions } from "../browser/extension";
import { serveSite, type Site } from "../browser/site";
import { selfSigned } from "../clerk/certificate";
import { ClerkStandIn } from "../clerk/clerk";
import { type Cloud, type CloudOptions, type HostedModel, serveCloud } from "../cloud/cloud";
import { CLERK_HOST, CONVEX_HOST, EXTENSION_ID } from "./build";

/** The production build with accounts. */
export const ACCOUNTS_BUILT = join(import.meta.dirname, "../../../.output/chrome-mv3-accounts");

export interface WorldOptions {
  pages: Record<string, string>;
  /** Lifetime of a token in seconds. */
  tokenSeconds?: number;
  /** The language model of the account's deployment; it has none when left out. */
  model?: HostedModel;
}

/** Both services on loopback, the site that is browsed, and browsers that can reach nothing else. */
export interface World<Served extends { port: number } = Cloud> {
  clerk: ClerkStandIn;
  cloud: Served;
  site: Site;
  /** Addresses that browsers asked for and that are none of these. */
  strangers(): string[];
  /** Both services' clocks go on by so many ms, the browsers' do not. What has run out shows when it is next used. */
  pass(ms: number): void;
  /** A browser with the extension: a device of somebody. */
  device(options?: LaunchOptions): Promise<Extension>;
  close(): Promise<void>;
}

export function openWorld(options: WorldOptions): Promise<World> {
  return openWorldOn(serveCloud, options);
}

/** The same with the account's deployment served in another way. */
export async function openWorldOn<Served extends { port: number; close(): Promise<void> }>(
  serve: (options: CloudOptions) => Promise<Served>,
  { pages, tokenSeconds, model }: WorldOptions,
): Promise<World<Served>> {
  const certificate = selfSigned([CLERK_HOST, CONVEX_HOST]);
  const origin = `chrome-extension://${EXTENSION_ID}`;
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const clerk = await ClerkStandIn.start({ host: CLERK_HOST, certificate, tokenSeconds, origin, now });
  const cloud = await serve({
    certificate,
    issuer: `https://${CLERK_HOST}`,
    keys: clerk.signer.keys,
    now,
    model,
  });
  const site = await serveSite(pages);
  const rules = [
    `MAP ${CLERK_HOST} 127.0.0.1:${clerk.port}`,
    `MAP ${CONVEX_HOST} 127.0.0.1:${cloud.port}`,
    "MAP * ~NOTFOUND",
    "EXCLUDE 127.0.0.1",
    "EXCLUDE localhost",
  ];
  const args = [
    `--host-resolver-rules=${rules.join(", ")}`,
    `--ignore-certificate-errors-spki-list=${certificate.pin}`,
    // Clerk's SDK keeps quiet about network errors when it believes to be driven by a machine.
    "--disable-blink-features=AutomationControlled",
  ];
  const devices: Extension[] = [];
  const own = [CLERK_HOST, CONVEX_HOST, new URL(site.url("/")).host];
  const strangers = new Set<string>();
  const note = (address: string) => {
    const { protocol, host } = new URL(address);
    if (/^(https?|wss?):$/.test(protocol) && !own.includes(host)) strangers.add(address);
  };
  return {
    clerk,
    cloud,
    site,
    strangers: () => [...strangers],
    pass(ms) {
      ahead += ms;
    },
    async device(options = {}) {
      const device = await launch({
        extension: ACCOUNTS_BUILT,
        ...options,
        args: [...args, ...(options.args ?? [])],
      });
      devices.push(device);
      device.context.on("request", (request) => note(request.url()));
      device.context.on("page", (page) => page.on("websocket", (socket) => note(socket.url())));
      return device;
    },
    async close() {
      await Promise.all(devices.map((device) => device.close().catch(() => {})));
      clerk.close();
      await Promise.all([cloud.close(), site.close()]);
    },
  };
}
