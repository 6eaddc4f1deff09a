import { describe } from "vitest";
import { behaviour } from "../behaviour";
import { openConvexTest } from "../support/deployments/convex-test";

describe("under convex-test", { timeout: 30_000 }, () => behaviour(openConvexTest));
