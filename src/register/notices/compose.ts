import { londonClock, type Instant } from "../../message/index.ts";
import { filled } from "./filled.ts";
import type { ChainHead, DueNotice, Matter, NoticeMail } from "./notice.ts";
import { english, type NoticeLanguage } from "./words/language.ts";
import type { NoticeWords, Part } from "./words/notices.ts";
import { welsh } from "./words/welsh.ts";

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
  /** The language beside English; absent: English alone. */
  readonly secondLanguage?: "cy" | undefined;
  /** Where the register's pages are; without a slash at the end. */
  readonly publicUrl: string;
}

type Phrases = NoticeLanguage["phrases"];

/** A day as people write it: `3 November 2026`. A lapse at midnight is told as the day that ends with it. */
function dayOf(at: Instant, phrases: Phrases): string {
  const { day, month, year } = londonClock(at);
  return filled(phrases.day, {
    day: String(day),
    month: phrases.months[month - 1] ?? "",
    year: String(year),
  });
}

function listed(names: readonly string[], phrases: Phrases): string {
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

function whatOf({ medium, sent }: Matter, phrases: Phrases): string {
  if (sent === null) return medium === "paper" ? phrases.undatedPaper : phrases.undatedEmail;
  return filled(phrases[medium], { day: dayOf(sent, phrases) });
}

function valuesOf(matter: Matter | null, phrases: Phrases): Readonly<Record<string, string>> {
  const { somebody } = phrases;
  if (matter === null) return { asker: somebody };
  return {
    asker: matter.asker?.name ?? somebody,
    originator: matter.originator?.name ?? somebody,
    recipients: listed(matter.shareWith, phrases),
    what: whatOf(matter, phrases),
    asked: dayOf(matter.askedAt, phrases),
    lapses: matter.lapsesAt === null ? "" : dayOf(matter.lapsesAt - 1, phrases),
  };
}

function partOf({ to }: DueNotice, matter: Matter | null): Part {
  if (to === matter?.asker?.id) return "asker";
  return to === matter?.originator?.id ? "originator" : "decider";
}

function wordsFor(notice: DueNotice, matter: Matter | null, { notices }: NoticeLanguage): NoticeWords {
  const ofKind = notices[notice.kind];
  const words = ofKind[partOf(notice, matter)] ?? ofKind.any;
  if (words === undefined) throw new Error(`no words for a notice of ${notice.kind}`);
  return words;
}

/** The page that a notice points to. Only opaque ids stand in an address. */
function addressOf({ publicUrl, notice: { about, kind } }: Ingredients): string {
  const page = `${publicUrl}/decisions.html`;
  if (kind.startsWith("assessment-")) return `${page}#/accounts${about === null ? "" : `/${about}`}`;
  if (about === null) return page;
  return `${page}#/${about.startsWith("C-") ? "requests" : "releases"}/${about}`;
}

const speaksOfSharing: readonly string[] = ["granted", "determined-share"];

/** The mail in one language. */
function inLanguage(ingredients: Ingredients, language: NoticeLanguage) {
  const { notice, matter, addressee, head, authorityName } = ingredients;
  const { phrases } = language;
  const { subject, lines, link } = wordsFor(notice, matter, language);
  const values = valuesOf(matter, phrases);
  const isConditional = matter?.hasConditions === true && speaksOfSharing.includes(notice.kind);
  const { name, insteadOf } = addressee;
  const paragraphs = [
    filled(phrases.greeting, { name }),
    ...(insteadOf === null ? [] : [filled(phrases.instead, { name: insteadOf })]),
    lines.map((line) => filled(line, values)).join("\n"),
    ...(isConditional ? [phrases.conditions] : []),
    ...(link === undefined ? [] : [`${link}\n${addressOf(ingredients)}`]),
    filled(phrases.foot, { authority: authorityName }),
    filled(phrases.head, { n: String(head.n), hash: head.hash }),
  ];
  return { subject: filled(subject, values), text: `${paragraphs.join("\n\n")}\n` };
}

/** Between the two languages of a mail: the line that plain text knows for the end of a part. */
const between = "\n-----\n\n";

/**
 * A notice as a plain mail: what happened, what to do, at most one link, and how far the log reached. Where the authority has a second
 * language the whole mail stands in it first and in English below: the register does not know which of the two somebody
 * reads. Source: outward contract, 5; decision 017.
 */
export function composeNotice(ingredients: Ingredients): NoticeMail {
  const { notice, addressee, secondLanguage } = ingredients;
  const languages = secondLanguage === "cy" ? [welsh, english] : [english];
  const mails = languages.map((language) => inLanguage(ingredients, language));
  return {
    id: notice.id,
    to: { name: addressee.name, address: addressee.address },
    subject: mails.map(({ subject }) => subject).join(" / "),
    text: mails.map(({ text }) => text).join(between),
  };
}
