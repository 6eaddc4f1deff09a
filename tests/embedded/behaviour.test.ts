import { describe } from "vitest";
import { behaviour } from "../behaviour";
import { openEmbedded } from "../support/deployments/embedded";

describe("in the embedded deployment", { timeout: 30_000 }, () => behaviour(openEmbedded));
