import type { Endpoint } from "../../convex/coach/model/write";
import type { StorageArea } from "../storage/storage";

/** The person's own language model, as it is kept on this device and nowhere else. */
export interface OwnModel extends Endpoint {
  apiKey: string;
  /** When the person agreed to have postings and answers sent there; ms since the epoch. */
  agreedAt: number;
}

export type EndpointProblem = "not_an_address" | "not_secure" | "no_model";

const KEY = "own-model";
const LOCAL_HOSTS: readonly string[] = ["localhost", "127.0.0.1"];
const LONGEST = 2_048;

/** What is wrong with an endpoint before anything is sent to it; null when nothing is. */
export function endpointProblem({ baseURL, model }: Endpoint): EndpointProblem | null {
  const url = URL.parse(baseURL);
  if (!url || baseURL.length > LONGEST || !/^https?:$/.test(url.protocol)) return "not_an_address";
  // A key and somebody's answers do not travel in the open; on this computer they do not travel at all.
  if (url.protocol === "http:" && !LOCAL_HOSTS.includes(url.hostname)) return "not_secure";
  return model.trim() && model.length <= LONGEST ? null : "no_model";
}

/** The permission that lets the panel call an endpoint. */
export function hostPattern(baseURL: string): string {
  const { protocol, hostname } = new URL(baseURL);
  return `${protocol}//${hostname}/*`;
}

/** The own model that was set up and agreed to; null where there is none, or what is stored cannot be used. */
export async function readOwnModel(area: StorageArea): Promise<OwnModel | null> {
  const { [KEY]: value } = await area.get(KEY);
  if (typeof value !== "object" || value === null) return null;
  const { baseURL, model, apiKey, agreedAt } = value as Partial<Record<keyof OwnModel, unknown>>;
  if (typeof baseURL !== "string" || typeof model !== "string" || typeof agreedAt !== "number") return null;
  if (endpointProblem({ baseURL, model })) return null;
  return { baseURL, model, apiKey: typeof apiKey === "string" ? apiKey : "", agreedAt };
}

export const keepOwnModel = (area: StorageArea, own: OwnModel) => area.set({ [KEY]: own });
export const forgetOwnModel = (area: StorageArea) => area.remove(KEY);
