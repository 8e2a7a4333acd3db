import { prepareForOffice } from "../transports/page/prepare-for-office.ts";
import { ownStorage } from "./own-storage.ts";
import { shiftClock } from "./shift-clock.ts";

/**
 * Runs in every page of the add-in ahead of Office.js, and is ours, not Microsoft's: what the npm build lacks, the
 * stand-in's time, and a storage for each mailbox. The server puts it there; the pages that are shipped do not name it.
 */
declare const workbench: {
  readonly clockOffsetMs: number;
  /** Whose mailbox it is, by the id in the authority file. */
  readonly owner: string;
  /** What the pane of this person left when it was open the last time: they have used the add-in before. Null without a register. */
  readonly ticket: { readonly ticket: string; readonly expires: string } | null;
};

/** The name under which `register-client` keeps it. */
const ticketKey = "correspondence-control.ticket";

function giveStorage(name: "localStorage" | "sessionStorage"): void {
  const own = ownStorage(window[name], `${workbench.owner}:`);
  Object.defineProperty(window, name, { get: () => own, configurable: true });
}

/** The add-in sends the register no cookies; here one tells the server how the page wants the register to behave. */
function letFaultsTravel(): void {
  const ask = window.fetch.bind(window);
  window.fetch = (input, init) => ask(input, { ...init, credentials: "same-origin" });
}

shiftClock(window, workbench.clockOffsetMs);
letFaultsTravel();
giveStorage("localStorage");
giveStorage("sessionStorage");
if (workbench.ticket !== null && window.localStorage.getItem(ticketKey) === null)
  window.localStorage.setItem(ticketKey, JSON.stringify(workbench.ticket));
prepareForOffice(window);
