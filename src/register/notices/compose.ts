import { londonClock, type Instant } from "../../message/index.ts";
import { filled } from "./filled.ts";
import type { ChainHead, DueNotice, Matter, Named, NoticeMail } from "./notice.ts";
import { noticeWords, phrases, type NoticeWords, type Part } from "./words/notices.ts";

/** Whom a notice goes to: the person themselves, or the Monitoring Officer for somebody who cannot be written to. */
export interface Addressee {
  readonly name: string;
  readonly address: string;
  /** Whom it was for; null when that is the addressee. */
  readonly insteadOf: string | null;
}

/** Everything that a notice is made of. */
export interface Ingredients {
  readonly notice: DueNotice;
  readonly matter: Matter | null;
  readonly addressee: Addressee;
  readonly head: ChainHead;
  readonly authorityName: string;
  /** Where the register's pages are; without a slash at the end. */
  readonly publicUrl: string;
}

/** A day as people write it: `3 November 2026`. A lapse at midnight is told as the day that ends with it. */
function dayOf(at: Instant): string {
  const { day, month, year } = londonClock(at);
  return filled(phrases.day, {
    day: String(day),
    month: phrases.months[month - 1] ?? "",
    year: String(year),
  });
}

function listed(names: readonly string[]): string {
  const [first, ...others] = names;
  if (first === undefined) return phrases.nobody;
  return others.reduce(
    (some, next, index) =>
      index === others.length - 1
        ? filled(phrases.and, { some, last: next })
        : filled(phrases.comma, { some, next }),
    first,
  );
}

function whatOf({ medium, sent }: Matter): string {
  if (sent === null) return medium === "paper" ? phrases.undatedPaper : phrases.undatedEmail;
  return filled(phrases[medium], { day: dayOf(sent) });
}

function nameOf(named: Named | null): string {
  return named === null ? phrases.somebody : named.name;
}

function valuesOf(matter: Matter | null): Readonly<Record<string, string>> {
  if (matter === null) return { asker: phrases.somebody };
  return {
    asker: nameOf(matter.asker),
    originator: nameOf(matter.originator),
    recipients: listed(matter.shareWith),
    what: whatOf(matter),
    lapses: matter.lapsesAt === null ? "" : dayOf(matter.lapsesAt - 1),
  };
}

function partOf({ to }: DueNotice, matter: Matter | null): Part {
  if (to === matter?.asker?.id) return "asker";
  return to === matter?.originator?.id ? "originator" : "decider";
}

function wordsFor(notice: DueNotice, matter: Matter | null): NoticeWords {
  const ofKind = noticeWords[notice.kind];
  const words = ofKind[partOf(notice, matter)] ?? ofKind.any;
  if (words === undefined) throw new Error(`no words for a notice of ${notice.kind}`);
  return words;
}

/** The page that a notice points to. Only opaque ids stand in an address. */
function addressOf({ publicUrl, notice: { about, kind } }: Ingredients): string {
  const page = `${publicUrl}/decisions.html`;
  if (kind.startsWith("assessment-")) return `${page}#/accounts`;
  if (about === null) return page;
  return `${page}#/${about.startsWith("C-") ? "requests" : "releases"}/${about}`;
}

const speaksOfSharing: readonly string[] = ["granted", "determined-share"];

/** A notice as a plain mail: what happened, what to do, one link, and how far the log reached. Source: outward contract, 5. */
export function composeNotice(ingredients: Ingredients): NoticeMail {
  const { notice, matter, addressee, head, authorityName } = ingredients;
  const { subject, lines, link } = wordsFor(notice, matter);
  const values = valuesOf(matter);
  const isConditional = matter?.hasConditions === true && speaksOfSharing.includes(notice.kind);
  const { name, insteadOf } = addressee;
  const text = [
    filled(phrases.greeting, { name }),
    ...(insteadOf === null ? [] : [filled(phrases.instead, { name: insteadOf })]),
    lines.map((line) => filled(line, values)).join("\n"),
    ...(isConditional ? [phrases.conditions] : []),
    `${link}\n${addressOf(ingredients)}`,
    filled(phrases.foot, { authority: authorityName }),
    filled(phrases.head, { n: String(head.n), hash: head.hash }),
  ];
  return {
    id: notice.id,
    to: { name, address: addressee.address },
    subject: filled(subject, values),
    text: `${text.join("\n\n")}\n`,
  };
}
