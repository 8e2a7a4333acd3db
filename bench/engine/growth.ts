import type { Draft } from "../../src/message/index.ts";
import { collectGarbage, interleaved, median, type time } from "../timing.ts";
import type * as Engine from "./check.ts";
import { authorityOfSize, usualMail } from "./usual-mail.ts";

const body = (text: string): Draft => ({
  ...usualMail({ bytes: 1000, carried: 0, recipients: 2 }),
  body: { html: null, text },
});

const html = (text: string): Draft => ({ ...body(""), body: { html: text, text: null } });

/** What grows, and a draft of it of about so many bytes. */
export type Form = readonly [what: string, make: (bytes: number) => Draft];

/** Usual mail, and what somebody would send who wants the check to stand still. */
export const forms: readonly Form[] = [
  ["usual mail", (bytes) => usualMail({ bytes, carried: Math.floor(bytes / 3000), recipients: 20 })],
  ["nothing but From: lines", (bytes) => body("From: a@b.example\n".repeat(bytes / 18))],
  ["lines that begin like headers", (bytes) => body("a:b:c:\n".repeat(bytes / 7))],
  ["lines of one label", (bytes) => body("To:\n".repeat(bytes / 4))],
  ["marks of signatures", (bytes) => body("--\n".repeat(bytes / 3))],
  ["blank lines", (bytes) => body("\n".repeat(bytes))],
  [
    "header blocks without end",
    (bytes) => body("From: A <a@b.example>\nTo: c@d.example\nSubject: x\n\n".repeat(bytes / 52)),
  ],
  [
    "attribution lines without end",
    (bytes) => body("On Mon, 1 Jan 2026, A <a@b.example> wrote:\n> x\n".repeat(bytes / 46)),
  ],
  ["one line of >", (bytes) => body(">".repeat(bytes))],
  ["nested quotations", (bytes) => html("<blockquote>x".repeat(bytes / 13))],
  ["rows of tables", (bytes) => html("<tr><td>From:<td>x".repeat(bytes / 18))],
  ["unclosed tags", (bytes) => html("<a href='".repeat(bytes / 9))],
  ["entities", (bytes) => html("&amp;&#x41;&lt;".repeat(bytes / 15))],
  ["one sentence without end", (bytes) => body("we will pay and ".repeat(bytes / 16))],
  ["spaces", (bytes) => body(`a${" ".repeat(bytes)}b`)],
];

/** Fewer rounds or more are never made. */
const [fewest, most] = [5, 41];

/** How growth is measured. */
interface Measuring {
  /** The largest size; the others are its half and its quarter. */
  readonly bytes: number;
  /** Rounds are added until they have taken this long together, in milliseconds, so that what takes little is measured often. */
  readonly enough: number;
  readonly measure: typeof time;
}

/** How the time of a form grows. */
export interface Grown {
  /** The larger of the two doublings up to the largest size: its time, divided by that of half the size. */
  readonly worst: number;
  /** Milliseconds at the largest size. */
  readonly largest: number;
  readonly rounds: number;
}

/**
 * How time grows: the two doublings are compared within each round, where the machine is equally busy, and the median of
 * the rounds counts. Garbage is collected before each sample, since it is the sample's before.
 */
export async function grownBy(
  { authorityOf, check }: typeof Engine,
  [, make]: Form,
  { bytes, enough, measure }: Measuring,
): Promise<Grown> {
  const authority = authorityOf(authorityOfSize(500));
  const drafts = [bytes / 4, bytes / 2, bytes].map(make);
  const works = drafts.map((draft) => () => check(draft, authority));
  const all = (): void => {
    works.forEach((work) => void work());
  };
  all();
  const round = await measure(all);
  const rounds = Math.max(fewest, Math.min(most, Math.ceil(enough / round)));
  const [small = [], middle = [], large = []] = await interleaved(works, rounds, 0, collectGarbage, measure);
  const grown = (to: readonly number[], from: readonly number[]): number =>
    median(to.map((sample, index) => sample / (from[index] ?? sample)));
  return { worst: Math.max(grown(middle, small), grown(large, middle)), largest: median(large), rounds };
}
