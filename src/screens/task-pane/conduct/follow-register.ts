import type { PaneHost } from "../../../outlook/index.ts";
import type { CheckRegister } from "../../../register-client/index.ts";
import { askingOf } from "../state/card.ts";
import type { PaneEvent } from "../state/pane-event.ts";
import type { PaneState } from "../state/pane-state.ts";
import { releaseFor, type RegisterStanding } from "../state/register-standing.ts";
import { renewTicket, standingNow, type Desk } from "./desk.ts";

/** How long the register may take for reports that wait. */
const reportMs = 5000;

/** How requests and releases stand, to be compared. */
function statesOf({ who, requests, releases }: RegisterStanding): string {
  return JSON.stringify([who, ...[...requests, ...releases].map(({ id, state }) => [id, state])]);
}

/** Leaves on the draft, for the check at Send, what the Monitoring Officer released of it; whether there was anything new. */
export async function keepReleases(
  host: Pick<PaneHost, "keepRelease">,
  { cards, checked, register }: PaneState,
): Promise<boolean> {
  const digest = checked?.reading.digest ?? "";
  let isNew = false;
  for (const card of cards) {
    const release = releaseFor(card, digest, register);
    if (release?.state !== "released" || card.release !== null) continue;
    const { notKept } = await host.keepRelease(askingOf(card.subject), digest, release.id);
    isNew ||= notKept.length === 0;
  }
  return isNew;
}

/** What following the register needs. */
interface Following {
  readonly desk: Desk | null;
  readonly register: CheckRegister;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Checks the message again. */
  readonly checkAgain: () => Promise<void>;
}

/** Keeps what the pane shows of the register as it is there. */
export interface RegisterFollowed {
  /** Asks how requests and releases stand, and shows it. */
  readonly look: () => Promise<void>;
  /** The same, and checks the message again where something has changed. */
  readonly follow: () => Promise<void>;
  /** What a signed-in pane does once: a new ticket for the events, and the reports that wait. */
  readonly greet: () => Promise<void>;
}

/** Follows the register for whoever is signed in; without one nothing happens. */
export function followRegister({ desk, register, state, dispatch, checkAgain }: Following): RegisterFollowed {
  async function look(): Promise<void> {
    if (desk !== null) dispatch({ is: "register-told", register: await standingNow(desk, state().register) });
  }

  async function follow(): Promise<void> {
    const before = statesOf(state().register);
    await look();
    if (statesOf(state().register) !== before) await checkAgain();
  }

  async function greet(): Promise<void> {
    await follow();
    if (desk === null || state().register.who !== "signed-in") return;
    await renewTicket(desk);
    await desk.reports.post(register, reportMs);
  }

  return { look, follow, greet };
}
