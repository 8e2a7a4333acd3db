import type { Client } from "../clients.ts";
import type { Clock } from "../clock.ts";
import type { Faults, Trap } from "../faults/faults.ts";
import type { EventEnd } from "../events/raise.ts";
import type { ManifestFacts, SendMode } from "../manifest/facts.ts";
import type { ComposeSession } from "../session/compose-session.ts";
import { notAssociated } from "../wire/numbers.ts";
import { alertButtons, alertText } from "./alerts.ts";
import { readCompletion, type Completion } from "./completion.ts";
import { deliver } from "./delivery.ts";
import type { Alert, Notice, SendOutcome } from "./outcome.ts";
import { reactionTo, type Choice, type Reaction, type Situation } from "./reactions.ts";
import { notSendable } from "./sendable.ts";

/** How long Outlook waits before it says that the add-in takes longer than expected. It begins with the click. */
const noticeAfterMs = 5_000;

/** What sending needs of the host. */
export interface SendingHost {
  readonly clock: Clock;
  readonly manifest: ManifestFacts;
  readonly client: Client;
  readonly faults: () => Faults;
  readonly nextId: (prefix: string) => string;
  readonly report: (fault: string) => void;
  /** Raises OnMessageSend and gives its end. */
  readonly raise: (session: ComposeSession) => Promise<EventEnd>;
  /** The alert's button was pressed: opens the command. */
  readonly openCommand: (commandId: string) => void;
}

/** What the check came to: it may go, or something stands in the way. */
type Verdict =
  | { readonly kind: "go"; readonly because: "allowed" | "anyway" | "unchecked" }
  | { readonly kind: "stop"; readonly situation: Situation; readonly completion: Completion | null };

const stop = (situation: Situation, completion: Completion | null = null): Verdict => ({
  kind: "stop",
  situation,
  completion,
});

function has(host: SendingHost, trap: Trap): boolean {
  return host.faults().traps.includes(trap);
}

/** What the handler's answer comes to. */
function judged(options: unknown, host: SendingHost): Verdict {
  const { completion, faults } = readCompletion(options, host.manifest, host.client);
  for (const fault of faults) host.report(fault);
  if (!completion.isAllowed) {
    const isMute = completion.commandId !== null && has(host, "message-ignored-with-command");
    return stop("stopped", isMute ? { ...completion, message: null, markdown: null } : completion);
  }
  const isLost = host.faults().surroundings.connection === "lost-after-load";
  return isLost ? stop("connection-lost") : { kind: "go", because: "allowed" };
}

/** What the end of the event comes to. */
function verdictOn(end: EventEnd, host: SendingHost): Verdict {
  switch (end.kind) {
    case "not-handled":
      return { kind: "go", because: "unchecked" };
    case "cannot-load":
    case "abandoned":
      return stop("cannot-load");
    case "timed-out":
      return stop("timed-out");
    case "completed":
      return end.status === notAssociated ? stop("not-associated") : judged(end.options, host);
  }
}

/** Runs the handler; after five seconds says so, and lets the sender go on where the mode does. */
function checked(
  session: ComposeSession,
  host: SendingHost,
  onNotice: (notice: Notice) => void,
): Promise<Verdict> {
  return new Promise((resolve, reject) => {
    const sendAnyway = () => {
      resolve({ kind: "go", because: "anyway" });
    };
    const cancel = host.clock.later(noticeAfterMs, () => {
      const text = `${host.manifest.name} is taking longer than expected.`;
      onNotice({ text, sendAnyway: host.manifest.sendMode === "PromptUser" ? sendAnyway : null });
    });
    host.raise(session).then((end) => {
      cancel();
      resolve(verdictOn(end, host));
    }, reject);
  });
}

/** The mode that counts: the manifest's, but where the handler has loosened it. */
function modeFor(completion: Completion | null, manifest: ManifestFacts): SendMode {
  return completion?.isLoosened ? "PromptUser" : manifest.sendMode;
}

function sent(
  session: ComposeSession,
  host: SendingHost,
  how: Pick<Extract<SendOutcome, { kind: "sent" }>, "by" | "because">,
): SendOutcome {
  const text = notSendable(session.state);
  if (text !== null) return { kind: "refused", text };
  return { kind: "sent", message: deliver(session.state, host.clock.now(), host.nextId), ...how };
}

/** What pressing a button of an alert does. */
function chosen(
  choice: Choice,
  reaction: Extract<Reaction, { kind: "ask" }>,
  completion: Completion | null,
  session: ComposeSession,
  host: SendingHost,
): SendOutcome {
  switch (choice) {
    case "send-anyway":
      return sent(session, host, {
        by: reaction.sendAnyway === "outbox" ? "outbox" : "line",
        because: "anyway",
      });
    case "dont-send":
    case "try-later":
      return { kind: "kept", where: reaction.dontSend };
    case "take-action":
      session.change({ initializationContext: completion?.contextData ?? "" });
      if (completion?.commandId) host.openCommand(completion.commandId);
      return { kind: "kept", where: "open" };
  }
}

/** Outlook's dialog for a situation, waiting for the sender. */
function ask(
  verdict: Extract<Verdict, { kind: "stop" }>,
  reaction: Extract<Reaction, { kind: "ask" }>,
  session: ComposeSession,
  host: SendingHost,
): Alert {
  const { situation, completion } = verdict;
  const isLax = situation === "timed-out" && has(host, "time-out-offers-send-anyway");
  const choices: readonly Choice[] =
    isLax && !reaction.choices.includes("send-anyway")
      ? ["send-anyway", ...reaction.choices]
      : reaction.choices;
  const buttons = alertButtons(choices, completion, host.client);
  return {
    kind: "alert",
    situation,
    title: host.manifest.name,
    text: alertText(situation, host.manifest.name, completion),
    markdown: completion?.markdown ?? null,
    buttons,
    offersSendAnyway: choices.includes("send-anyway"),
    commandId: completion?.commandId ?? null,
    contextData: completion?.contextData ?? null,
    choose(choice) {
      if (!buttons.some((button) => button.choice === choice)) throw new Error(`${choice} is not offered`);
      return chosen(choice, reaction, completion, session, host);
    },
  };
}

/** What Outlook does with a verdict. */
function acted(verdict: Verdict, session: ComposeSession, host: SendingHost): SendOutcome {
  if (verdict.kind === "go") return sent(session, host, { by: "line", because: verdict.because });
  const reaction = reactionTo(verdict.situation, modeFor(verdict.completion, host.manifest));
  if (reaction.kind === "outbox") return sent(session, host, { by: "outbox", because: "unchecked" });
  return ask(verdict, reaction, session, host);
}

/** What keeps the handler from being asked at all; null when it is asked. */
function withoutAsking(host: SendingHost): Verdict | null {
  if (host.faults().surroundings.connection === "work-offline") return stop("work-offline");
  if (has(host, "send-event-not-raised")) return { kind: "go", because: "unchecked" };
  return null;
}

/** Drafts whose alert has been shown before: office-js issue 6478 befalls the second one. */
const alerted = new WeakSet<ComposeSession>();

/** Presses Send as Outlook does it, from the recipients it cannot resolve to the message on its way. */
export async function send(
  session: ComposeSession,
  host: SendingHost,
  onNotice: (notice: Notice) => void,
): Promise<SendOutcome> {
  const text = notSendable(session.state);
  if (text !== null) return { kind: "refused", text };
  const verdict = withoutAsking(host) ?? (await checked(session, host, onNotice));
  const outcome = acted(verdict, session, host);
  if (outcome.kind !== "alert") return outcome;
  const closesItself = alerted.has(session) && has(host, "alert-closes-itself");
  alerted.add(session);
  return closesItself ? sent(session, host, { by: "line", because: "unchecked" }) : outcome;
}
