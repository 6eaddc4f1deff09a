import { useMutation } from "convex/react";
import type { FunctionArgs } from "convex/server";
import { api } from "../../convex/_generated/api";
import type { PlaceStore } from "../../lib/storage/place";
import { useCoachVia } from "./settings";
import { useSurface } from "./surface";

type CreateArgs = FunctionArgs<typeof api.interviews.create>;

/** What to practise. The key is made with the button that starts it, so that a retry never makes two. */
export type NewInterview = Omit<CreateArgs, "language" | "via">;

interface Starting extends Pick<CreateArgs, "language" | "via"> {
  create: (args: CreateArgs) => Promise<{ key: string }>;
  place: Pick<PlaceStore, "go">;
}

/**
 * Creates an interview with the coach that a person chose, and goes to it; with `goOn` to the open one of the same
 * posting where there is one. Rejects when there is none to go to.
 *
 * @param isWanted Asked once it is there: whether to go to it.
 */
export async function startInterview(
  { create, place, language, via }: Starting,
  interview: NewInterview,
  isWanted: () => boolean = () => true,
): Promise<void> {
  const { key } = await create({ ...interview, language, ...(via && { via }) });
  if (isWanted()) place.go({ screen: "session", interview: key });
}

/** The one way to start an interview from a screen of the panel. */
export function useStartInterview(): (interview: NewInterview, isWanted?: () => boolean) => Promise<void> {
  const { place, coachLanguage: language } = useSurface();
  const create = useMutation(api.interviews.create);
  const { via } = useCoachVia();
  return (interview, isWanted) => startInterview({ create, place, language, via }, interview, isWanted);
}
