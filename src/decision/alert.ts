import type { Finding, Unread } from "../message/index.ts";
import { cleaned, fill } from "./fill.ts";
import { sayClause, sayRemedy } from "./say.ts";
import { atSend } from "./language/at-send.ts";
import type { Frames } from "./words/alerts.ts";

/** The most that an alert says, in UTF-16 units. Outlook cuts at 500; what is read in a second is shorter. */
const longestAlert = 200;

/** The most that Outlook's information bar takes, in UTF-16 units: NotificationMessageDetails.message. */
const longestNotice = 150;

/** How long a name may be in an alert, tried in this order until the alert fits: first with the next step, then without. */
const nameLengths = [80, 48, 32];
const nameLengthsInBrief = [48, 32, 24, 16, 10];

type WeighedUnread = Unread & { readonly level?: "prompt" };

function sayFinding(
  finding: Finding,
  others: number,
  frames: { readonly one: string; readonly several: string },
  longest: number,
): string {
  const { check, clauses, remedies, saw } = finding;
  const [clause] = clauses;
  const what = fill(atSend.alerts[saw.phrase] ?? atSend.alerts[check] ?? check, saw.values, longest);
  return fill(others === 0 ? frames.one : frames.several, {
    what,
    clause: clause === undefined ? check : sayClause(clause),
    step: sayRemedy(remedies[0], finding, longest),
    count: String(others),
  });
}

/** The most serious of what asks, in at most `room` characters; empty when nothing asks. */
function sayMostSerious(
  findings: readonly Finding[],
  unread: readonly WeighedUnread[],
  frames: Readonly<Record<"hold" | "prompt", Frames>>,
  room: number,
): string {
  const asking = findings.filter(({ level }) => level !== "inform");
  const unreadAsking = unread.filter(({ level }) => level === "prompt");
  const [first] = asking;
  const [notRead] = unreadAsking;
  const others = asking.length - 1 + unreadAsking.length;
  if (first === undefined && notRead === undefined) return "";
  const { brief, ...full } = frames[first?.level === "hold" ? "hold" : "prompt"];
  const inWords = (words: Omit<Frames, "brief">, longest: number): string =>
    first === undefined
      ? fill(words.unread, { what: notRead?.what ?? "" }, longest)
      : sayFinding(first, others, words, longest);
  const texts = [
    ...nameLengths.map((longest) => inWords(full, longest)),
    ...nameLengthsInBrief.map((longest) => inWords({ ...full, ...brief }, longest)),
  ];
  return texts.find((text) => text.length <= room) ?? cleaned(texts[texts.length - 1] ?? "", room);
}

/**
 * What to say at Send, in at most 200 characters or in less `room`: of the most serious finding what was seen, its clause
 * and the next step, and how many more there are; where nothing but something unread asks, what was not read. Empty when
 * nothing asks.
 */
export function alertFor(
  findings: readonly Finding[],
  unread: readonly WeighedUnread[] = [],
  room: number = longestAlert,
): string {
  return sayMostSerious(findings, unread, { hold: atSend.alertFrames, prompt: atSend.alertFrames }, room);
}

/** What Send will say, told early in the information bar: at most 150 characters. Empty when it will say nothing. */
export function noticeFor(findings: readonly Finding[], unread: readonly WeighedUnread[] = []): string {
  return sayMostSerious(findings, unread, atSend.noticeFrames, longestNotice);
}
