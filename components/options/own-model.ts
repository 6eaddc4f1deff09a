import { useEffect, useState } from "react";
import type { Hosts } from "../../lib/own-model/hosts";
import {
  agreeToAnswers,
  keepOwnModel,
  type OwnModel,
  readOwnModel,
  removeOwnModel,
} from "../../lib/own-model/own-model";
import type { WatchedArea } from "../../lib/storage/storage";
import type { Settings } from "../../lib/storage/settings";
import { STORED } from "../../lib/storage/stored";
import { useSettings } from "../app/settings";

export type OwnModelAccess = ReturnType<typeof useOwnModel>;

/** The person's own language model as it is on this device, live, and what can be done with it. */
export function useOwnModel(storage: WatchedArea, hosts: Hosts) {
  const [{ coach, reader }, change] = useSettings();
  const [own, setOwn] = useState<OwnModel | null>(null);
  useEffect(() => {
    const read = () => void readOwnModel(storage).then(setOwn);
    const listener: Parameters<WatchedArea["onChanged"]["addListener"]>[0] = (changes) => {
      if (STORED.ownModel.key in changes) read();
    };
    read();
    storage.onChanged.addListener(listener);
    return () => storage.onChanged.removeListener(listener);
  }, [storage]);
  return {
    own,
    hosts,
    /** Keeps a model that answered, and coaches with it from now on. */
    async keep(made: OwnModel) {
      await keepOwnModel(storage, hosts, made);
      setOwn(await readOwnModel(storage));
      change({ coach: "device" });
    },
    /** Lets somebody read the answers of the sessions that are finished from now on. */
    readBy(reader: Settings["reader"]) {
      change({ reader, readerSince: Date.now() });
    },
    /** Agrees to have answers sent there, too, or takes that back. */
    async agreeToAnswers(isAgreed: boolean) {
      if (!own) return;
      await agreeToAnswers(storage, own, isAgreed);
      setOwn(await readOwnModel(storage));
    },
    /** Removes it, its key and the right to call it; the built-in coach goes on. */
    async remove() {
      await removeOwnModel(storage, hosts);
      change({ ...(coach === "device" && { coach: null }), ...(reader === "device" && { reader: null }) });
    },
  };
}
