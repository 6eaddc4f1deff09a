import { describe } from "vitest";
import { properties } from "../behaviour/properties";
import { openConvexTest } from "../support/deployments/convex-test";

describe("under convex-test", () => properties(openConvexTest));
