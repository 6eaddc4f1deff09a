import { describe } from "vitest";
import { behaviour } from "../behaviour";
import { openEmbedded } from "../support/deployments/embedded";

describe("in the embedded deployment", () => behaviour(openEmbedded));
