import { welshAtSend } from "./at-send.ts";
import { welshInPane } from "./in-pane.ts";
import { welshLabels } from "./labels.ts";

/** Welsh, cy-GB: everything that pane, alert and information bar say. */
export const welsh = { atSend: welshAtSend, inPane: welshInPane, labels: welshLabels };
