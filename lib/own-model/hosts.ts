import type { Endpoint } from "../coach/model/endpoint";

/** The part of the browser that grants an extension hosts to call. */
export interface HostsBrowser {
  permissions: {
    request(permissions: { origins: string[] }): Promise<boolean>;
    remove(permissions: { origins: string[] }): Promise<boolean>;
    getAll(): Promise<{ origins?: string[] }>;
  };
  runtime: { getManifest(): object };
}

/** The hosts that a person lets this extension call, for a language model of their own. */
export type Hosts = ReturnType<typeof hostsOf>;

/** What the extension cannot do without is in its manifest, was not asked for, and is not given back. */
export function hostsOf({ permissions, runtime }: HostsBrowser) {
  return {
    /** Asks the person; called within a press of a button. False when they say no. */
    request: ({ baseURL }: Pick<Endpoint, "baseURL">) =>
      permissions.request({ origins: [hostPattern(baseURL)] }),
    /** Gives back every host that was granted, but that of the endpoint to keep. */
    giveBack: async (keep: Pick<Endpoint, "baseURL"> | null) => {
      const { origins: granted = [] } = await permissions.getAll();
      const { host_permissions: required = [] } = runtime.getManifest() as { host_permissions?: string[] };
      const kept = keep ? [...required, hostPattern(keep.baseURL)] : required;
      const origins = granted.filter((origin) => !kept.includes(origin));
      if (origins.length) await permissions.remove({ origins });
    },
  };
}

/** The permission that lets a page of the extension call an endpoint. */
function hostPattern(baseURL: string): string {
  const { protocol, hostname } = new URL(baseURL);
  return `${protocol}//${hostname}/*`;
}
