import type { Endpoint } from "../coach/model/endpoint";
import { LOCAL_HOSTS } from "../coach/model/talk";
import { readStored } from "../storage/readable";
import type { StorageArea } from "../storage/storage";
import { STORED } from "../storage/stored";
import type { Hosts } from "./hosts";

/** The person's own language model, as it is kept on this device and nowhere else. */
export interface OwnModel extends Endpoint {
  apiKey: string;
  /** When the person agreed to have postings sent there; ms since the epoch. */
  agreedAt: number;
  /** When they agreed to have answers sent there, too; missing while they have not. */
  answersAt?: number;
}

export type EndpointProblem = "not_an_address" | "not_secure" | "no_model";

const LONGEST = 2_048;

/** What is wrong with an endpoint before anything is sent to it; null when nothing is. */
export function endpointProblem({ baseURL, model }: Endpoint): EndpointProblem | null {
  const url = URL.parse(baseURL);
  if (!url || baseURL.length > LONGEST || !/^https?:$/.test(url.protocol)) return "not_an_address";
  // A key and somebody's answers do not travel in the open; on this computer they do not travel at all.
  if (url.protocol === "http:" && !LOCAL_HOSTS.includes(url.hostname)) return "not_secure";
  return model.trim() && model.length <= LONGEST ? null : "no_model";
}

/** The own model that was set up and agreed to; null where there is none, or what is stored cannot be used. */
export async function readOwnModel(area: StorageArea): Promise<OwnModel | null> {
  const found = await readStored(area, STORED.ownModel);
  return found && !endpointProblem(found) ? { ...found, apiKey: found.apiKey ?? "" } : null;
}

/**
 * What stays known of a model when it is set up once more: in which form it answers, and that answers may be sent to it.
 * Nothing, where the address or the model's name is another one.
 */
export function knownOf(
  own: OwnModel | null,
  { baseURL, model }: Pick<Endpoint, "baseURL" | "model">,
): Pick<OwnModel, "format" | "answersAt"> {
  if (own?.baseURL !== baseURL || own.model !== model) return {};
  const { format, answersAt } = own;
  return { ...(format && { format }), ...(answersAt !== undefined && { answersAt }) };
}

/**
 * Lets whoever writes the model do so alone: what is read before a change must not be removed by another surface before it
 * is written, or the key would be back.
 */
const alone = (write: () => Promise<void>): Promise<void> =>
  navigator.locks.request(STORED.ownModel.key, write);

/** Keeps a model that was agreed to, in the place of the one before. */
export async function keepOwnModel(area: StorageArea, hosts: Hosts, own: OwnModel): Promise<void> {
  await alone(() => area.set({ [STORED.ownModel.key]: own }));
  await hosts.giveBack(own);
}

/** Changes part of a model, while it is still the one that is meant. */
function change(area: StorageArea, { baseURL, model }: OwnModel, part: Partial<OwnModel>): Promise<void> {
  return alone(async () => {
    const own = await readOwnModel(area);
    if (own?.baseURL === baseURL && own.model === model)
      await area.set({ [STORED.ownModel.key]: { ...own, ...part } });
  });
}

/** Notes that answers may be sent to a model, or takes that back. */
export const agreeToAnswers = (area: StorageArea, own: OwnModel, isAgreed: boolean): Promise<void> =>
  change(area, own, { answersAt: isAgreed ? Date.now() : undefined });

/**
 * Remembers in which form an endpoint takes the shape of an answer. Never rejects: what is not remembered is found out
 * again.
 */
export async function rememberFormat(
  area: StorageArea,
  asked: OwnModel,
  format: NonNullable<Endpoint["format"]>,
): Promise<void> {
  if (asked.format !== format) await change(area, asked, { format }).catch(() => {});
}

/** Removes the model with its key, and gives back the right to call it. */
export async function removeOwnModel(area: StorageArea, hosts: Hosts): Promise<void> {
  await alone(() => area.remove(STORED.ownModel.key));
  await hosts.giveBack(null);
}
