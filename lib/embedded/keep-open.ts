import type { Deployment } from "./deployment";

/** One deployment for everybody, opened at the first call, and again after it failed to open or was lost. */
export function keepOpen(open: () => Promise<Deployment>): () => Promise<Deployment> {
  let opened: Promise<Deployment> | null = null;
  const forget = () => {
    opened = null;
  };
  return () => {
    if (opened) return opened;
    opened = open();
    opened.then((deployment) => deployment.onLost(forget), forget);
    return opened;
  };
}
