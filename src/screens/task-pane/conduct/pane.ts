import type { Mailbox } from "../../../mailbox-client/index.ts";
import type { OpenAttachment, PaneHost } from "../../../outlook/index.ts";
import { stateStore } from "../../shared/index.ts";
import type { Cause } from "../state/cause.ts";
import type { PaneEvent } from "../state/pane-event.ts";
import { opening, type PaneState } from "../state/pane-state.ts";
import { reduce } from "../state/reduce.ts";
import { isAwaiting, noStanding } from "../state/register-standing.ts";
import { actionsOn, type PaneActions } from "./actions.ts";
import { followMailbox } from "./follow-mailbox.ts";
import type { CheckRegister, LastPolicy } from "../../../register-client/index.ts";
import type { Desk } from "./desk.ts";
import { followRegister, keepReleases } from "./follow-register.ts";
import type { SpeakFor } from "./language.ts";
import { queue } from "./queue.ts";
import type { Typing } from "./typing.ts";

/** Calls a task when something may have changed, as long as that is awaited; the answer ends it. */
export type Watch = (task: () => void, isAwaited: () => boolean) => () => void;

/** Everything the pane is given. */
export interface PaneDeps {
  readonly host: PaneHost;
  readonly register: CheckRegister;
  /** The last policy that reached this mailbox, for when the register is out of reach. Absent: none. */
  readonly lastPolicy?: Pick<LastPolicy, "read">;
  /** The register for whoever is signed in; null in a build that knows none. */
  readonly desk: Desk | null;
  /** Calls its task when something may have changed at the register, as long as an answer is awaited; the answer ends it. */
  readonly watch?: Watch;
  /** The sender's own mailbox; absent or null where there is none to ask. */
  readonly mailbox?: Mailbox | null;
  readonly openAttachment: OpenAttachment;
  /** Speaks the language that the authority offers, where Outlook is shown in it. Absent: English. */
  readonly speak?: SpeakFor;
  readonly typing: Typing;
}

/** A pane at work: its state, and what can be done. */
export interface Pane {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins: the first check, and one after every change; the answer ends it. */
  readonly begin: () => () => void;
  readonly actions: PaneActions;
  readonly host: PaneHost;
  /** Null in a build that knows no register. */
  readonly desk: Desk | null;
}

/** The state, and who is told of it. */
function store({ typing, desk }: PaneDeps) {
  const who = desk === null ? "none" : "unknown";
  const opened = opening(typing.load(), { ...noStanding, who });
  return stateStore<PaneState, PaneEvent>(opened, reduce, (now, before) => {
    if (now.typed !== before.typed) typing.save(now.typed);
  });
}

type Dispatch = (event: PaneEvent) => void;

/** The checks themselves: loaded while the first screen is shown. */
function engine() {
  return import("../checking/index.ts");
}

/** Reads the draft and checks it, tells what was found, and leaves for the check at Send what it can use. Of a message that is read, nothing. */
async function check(
  { host, register, lastPolicy, speak }: PaneDeps,
  dispatch: Dispatch,
  cause: Cause,
): Promise<void> {
  if (host.mode !== "compose") return;
  const [reading, { cardsOf, checkDraft, groundsFor, isUnreadable, toKeep }] = await Promise.all([
    host.readDraft(),
    engine(),
  ]);
  if (isUnreadable(reading.draft)) {
    dispatch({ is: "not-checked", trouble: "ERR_ITEM_UNREADABLE" });
    return;
  }
  const at = host.now();
  const found = await groundsFor(reading, register, at, lastPolicy);
  if (typeof found === "string") {
    dispatch({ is: "not-checked", trouble: found });
    return;
  }
  await speak?.(found.grounds.file);
  const checked = checkDraft(reading, found.grounds);
  dispatch({ is: "checked", checked, found: cardsOf(checked, host), cause });
  if (found.policy !== null) await host.keep(toKeep(checked, found, found.policy));
}

/** The pane's work: one thing at a time, each followed by a check. */
export function openPane(deps: PaneDeps): Pane {
  const { host, desk } = deps;
  const { state, subscribe, dispatch } = store(deps);
  const enqueue = queue();
  let isCheckAhead = false;

  async function checked(cause: Cause): Promise<void> {
    try {
      await check(deps, dispatch, cause);
      if (await keepReleases(host, state())) await check(deps, dispatch, { by: "change" });
    } catch {
      dispatch({ is: "not-checked", trouble: "ERR_CHECK_FAILED" });
    }
  }

  const { look, follow, greet } = followRegister({
    ...deps,
    state,
    dispatch,
    checkAgain: () => checked({ by: "change" }),
  });

  function lookAgain(): void {
    if (isCheckAhead || host.mode !== "compose") return;
    isCheckAhead = true;
    void enqueue(async () => {
      isCheckAhead = false;
      await checked({ by: "change" });
    });
  }

  function startOver(): void {
    dispatch({ is: "item-changed" });
    if (host.mode === "compose")
      void enqueue(async () => {
        await checked({ by: "opening", context: await host.context() });
      });
  }

  followMailbox(deps, { state, subscribe }, lookAgain);

  function begin(): () => void {
    startOver();
    if (desk !== null) void enqueue(greet);
    const endWatch = deps.watch?.(
      () => void enqueue(follow),
      () => isAwaiting(state().register),
    );
    const endHost = host.subscribe((change) => {
      if (change === "item") startOver();
      else lookAgain();
    });
    return () => {
      endWatch?.();
      endHost();
    };
  }

  return {
    state,
    subscribe,
    begin,
    actions: actionsOn({ deps, state, dispatch, enqueue, checked, lookAtRegister: look }),
    host,
    desk,
  };
}
