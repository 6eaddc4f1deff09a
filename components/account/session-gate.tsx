import { type JSX, lazy, type ReactNode, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { useSession } from "../../lib/account/session";
import { Renewal } from "../app/renewal";
import { Notice } from "../ui/notice";
import { Skeleton } from "../ui/skeleton";

interface SessionGateProps {
  /** What is on its way, for a screen reader. */
  loading: string;
  lines?: number;
  /** What was shown once stays when the deployment is lost, and says so itself: somebody may be typing there. */
  stays?: boolean;
  /** Shown beneath the reason when nobody can practise. */
  rescue?: ReactNode;
  /** Puts what is said instead of the screen into its place on the surface. */
  frame?: (instead: ReactNode) => ReactNode;
  /** What needs to know who practises. */
  children?: ReactNode;
}

/** Shows what needs a session once there is one, and otherwise says why there is none and how to go on. */
export function SessionGate(props: SessionGateProps): JSX.Element {
  const { loading, lines = 5, stays, rescue, frame = (instead) => instead, children } = props;
  const session = useSession();
  const tUnavailable = useTranslations("unavailable");
  const [opened, setOpened] = useState(false);
  if (session.state === "ready" && !opened) setOpened(true);
  const skeleton = <Skeleton label={loading} lines={lines} />;
  // Always in the same place of the tree, so that what stays is not mounted anew.
  const screen = <Renewal>{children}</Renewal>;
  switch (session.state) {
    case "ready":
      return screen;
    case "starting":
      return <>{frame(skeleton)}</>;
    case "unavailable": {
      if (stays && opened) return screen;
      const reason = (
        <>
          <Notice tone="bad" urgent>
            {tUnavailable(session.reason)}
          </Notice>
          {rescue}
        </>
      );
      return <>{frame(reason)}</>;
    }
    case "away": {
      const away = (
        <Suspense fallback={skeleton}>
          <Away session={session} />
        </Suspense>
      );
      return <>{frame(away)}</>;
    }
  }
}

/** Loaded when it is needed: most openings of a surface never need it. */
const Away = lazy(() => import("./away").then((module) => ({ default: module.Away })));
