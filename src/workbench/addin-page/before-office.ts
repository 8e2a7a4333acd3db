import { prepareForOffice } from "../transports/page/prepare-for-office.ts";
import { shiftClock } from "./shift-clock.ts";

/**
 * Runs in every page of the add-in ahead of Office.js, and is ours, not Microsoft's: what the npm build lacks, and the
 * stand-in's time. The server puts it there; the pages that are shipped do not name it.
 */
declare const workbenchClockOffsetMs: number;

shiftClock(window, workbenchClockOffsetMs);
prepareForOffice(window);
