import { comingAndGoing } from "../behaviour/deleting";
import { openEmbedded } from "../support/deployments/embedded";

comingAndGoing(openEmbedded, 1_000);
