import { cleaned } from "../../../../decision/index.ts";
import type { CarriedMessage, Participant, WallClock } from "../../../../message/index.ts";
import { label, words } from "../../../words.ts";
import type { EvidencePiece, HeaderLine } from "./piece.ts";

const months = "January February March April May June July August September October November December".split(
  " ",
);

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** `12 June 2026, 09:14`, as the header prints it: its own clock, nothing converted. */
function clockWords({ year, month, day, hour, minute }: WallClock): string {
  return `${day} ${months[month - 1] ?? ""} ${year}, ${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** `Amara Dine <amara.dine@lowmarsh-ca.example>`, or what there is of it. */
function printed({ name, address }: Participant): string {
  if (name === null || address === null) return cleaned(name ?? address ?? "", 120);
  return `${cleaned(name, 80)} <${cleaned(address, 120)}>`;
}

/** So many people of a field are named; the others are counted. */
const mostNamed = 6;

function named(people: readonly Participant[]): string {
  const shown = people.slice(0, mostNamed).map(printed).join("; ");
  const others = people.length - mostNamed;
  return others > 0 ? `${shown}; ${label(words.evidence.more, { count: others })}` : shown;
}

/** Where the header comes from. */
function titleOf({ how, isAsInMailbox }: CarriedMessage): string {
  const { attached, inMailbox, quoted } = words.evidence;
  if (isAsInMailbox === true) return inMailbox;
  return how === "attached" ? attached : quoted;
}

/** The header of a carried message, line by line, as it stands in the message, or in the mailbox where that counts. */
export function headerOf(carried: CarriedMessage): EvidencePiece {
  const { from, fromAlso, to, cc, sent, subject } = carried;
  const { evidence } = words;
  const authors = [from, fromAlso].filter((each) => each !== null);
  const lines: HeaderLine[] = [
    { name: evidence.from, value: authors.length > 0 ? named(authors) : evidence.notNamed },
    ...(to.length > 0 ? [{ name: evidence.to, value: named(to) }] : []),
    ...(cc.length > 0 ? [{ name: evidence.cc, value: named(cc) }] : []),
    ...(sent === null ? [] : [{ name: evidence.sent, value: clockWords(sent) }]),
    ...(subject === null ? [] : [{ name: evidence.subject, value: cleaned(subject) || evidence.noSubject }]),
  ];
  return { is: "header", title: titleOf(carried), lines };
}
