import type { Endpoint } from "../coach/model/endpoint";

/** What a person grants with one answer. Firefox has them also grant what is sent; others know no such thing. */
interface Grant {
  origins: string[];
  data_collection?: string[];
}

/** The part of the browser that grants an extension hosts to call. */
export interface HostsBrowser {
  permissions: {
    request(permissions: Grant): Promise<boolean>;
    remove(permissions: Grant): Promise<boolean>;
    contains(permissions: Grant): Promise<boolean>;
    getAll(): Promise<Partial<Grant>>;
  };
  runtime: { getManifest(): object };
}

/** What is read of the extension's own manifest. */
interface Manifest {
  host_permissions?: string[];
  browser_specific_settings?: { gecko?: { data_collection_permissions?: { optional?: string[] } } };
}

/** The hosts that a person lets this extension call, for a language model of their own. */
export type Hosts = ReturnType<typeof hostsOf>;

/** What the extension cannot do without is in its manifest, was not asked for, and is not given back. */
export function hostsOf({ permissions, runtime }: HostsBrowser) {
  const { host_permissions: required = [], browser_specific_settings: settings }: Manifest =
    runtime.getManifest();
  const sent = settings?.gecko?.data_collection_permissions?.optional;
  const grantOf = (origins: string[]): Grant => ({ origins, ...(sent && { data_collection: sent }) });
  return {
    /** Asks the person; called within a press of a button. False when they say no. */
    request: ({ baseURL }: Pick<Endpoint, "baseURL">) => permissions.request(grantOf([hostPattern(baseURL)])),
    /** Whether it may be called. A person can take that back in the browser's own settings at any time. */
    mayCall: ({ baseURL }: Pick<Endpoint, "baseURL">) =>
      permissions.contains(grantOf([hostPattern(baseURL)])),
    /** Gives back every host that was granted, but that of the endpoint to keep. */
    giveBack: async (keep: Pick<Endpoint, "baseURL"> | null) => {
      const { origins: granted = [] } = await permissions.getAll();
      const kept = keep ? [...required, hostPattern(keep.baseURL)] : required;
      const origins = granted.filter((origin) => !kept.includes(origin));
      if (origins.length) await permissions.remove(keep ? { origins } : grantOf(origins));
    },
  };
}

/** The permission that lets a page of the extension call an endpoint. */
function hostPattern(baseURL: string): string {
  const { protocol, hostname } = new URL(baseURL);
  return `${protocol}//${hostname}/*`;
}
