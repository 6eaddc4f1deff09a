import { describe } from "vitest";
import { properties } from "../behaviour/properties";
import { openEmbedded } from "../support/deployments/embedded";

describe("in the embedded deployment", () => properties(openEmbedded));
