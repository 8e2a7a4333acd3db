import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carried, harrowmere, participant } from "../../test/support/build.ts";
import { emptyDraft, instantOf, type CarriedMessage, type TrueHeader } from "../message/index.ts";
import { provenanceCases, type HeaderInShort, type ToldInShort } from "./provenance.cases.ts";
import { withProvenance } from "./provenance.ts";

const authority = harrowmere();
const parent = "<p@x.example>";
const minuteMs = 60_000;

function toldOf({ isUndated = false, ...short }: ToldInShort): CarriedMessage {
  return isUndated ? { ...carried(short), sent: null } : carried(short);
}

function headerOf({
  id = parent,
  from,
  fromAlso,
  to = [],
  cc = [],
  subject,
  later = 0,
}: HeaderInShort): TrueHeader {
  const { sent } = carried({ from });
  return {
    messageId: id,
    from: from === null ? null : participant(from),
    fromAlso: fromAlso === undefined ? null : participant(fromAlso),
    to: to.map(participant),
    cc: cc.map(participant),
    subject: subject === undefined ? "Bus lane" : subject,
    sent: (sent === null ? 0 : instantOf(sent)) + later * minuteMs,
  };
}

function draftOf(mailbox: readonly TrueHeader[] | null, answers: string | null = parent) {
  const known = mailbox === null ? {} : { provenance: mailbox };
  return { ...emptyDraft, ...known, answers: answers === null ? [] : [answers] };
}

const whose = ({ from, fromAlso, to, cc }: CarriedMessage | TrueHeader) => ({ from, fromAlso, to, cc });

describe("what the sender's mailbox knows of carried messages", () => {
  it.each(provenanceCases)("counts as it has to when $when", (row) => {
    const told = row.carried.map(toldOf);
    const mailbox = row.mailbox?.map(headerOf) ?? null;
    const known = withProvenance(told, draftOf(mailbox, row.answers), authority);
    expect(known.carried.flatMap(({ isAsInMailbox }, at) => (isAsInMailbox === true ? [at] : []))).toEqual(
      row.corrected ?? [],
    );
    known.carried.forEach((each, at) => {
      if (each.isAsInMailbox === true) expect(mailbox?.map(whose)).toContainEqual(whose(each));
      else expect(each).toBe(told[at]);
    });
    expect(known.answered !== undefined).toBe(row.isHeaderGone ?? false);
  });

  it("tells of a header that is gone everything that the mailbox has, and no word", () => {
    const truth = headerOf({ from: "m1", to: ["o3"], cc: ["m2"] });
    expect(withProvenance([], draftOf([truth]), authority).answered).toEqual({
      ...carried({ from: "m1", to: ["o3"], cc: ["m2"], words: "" }),
      sent: { year: 2026, month: 11, day: 18, hour: 9, minute: 12, weekday: 3, offsetMinutes: 0 },
      introducedBy: "mailbox",
      isAsInMailbox: true,
    });
  });

  it("leaves the words and the order of the messages as they are, whatever it says", () => {
    const people = fc.constantFrom("m1", "m2", "o3", "o4", "Ann <ann@homenet.example>", "Somebody Else");
    const shorts = fc.record({
      from: people,
      to: fc.array(people, { maxLength: 3 }),
      isUndated: fc.boolean(),
    });
    const headers = fc.record({
      id: fc.constantFrom(parent, "<b@x.example>", "<c@x.example>"),
      from: people,
      to: fc.array(people, { maxLength: 3 }),
      later: fc.constantFrom(-60, 0, 60, 500),
    });
    fc.assert(
      fc.property(
        fc.array(shorts, { maxLength: 4 }),
        fc.array(headers, { maxLength: 4 }),
        (told, mailbox) => {
          const before = told.map((short, at) => ({ ...toldOf(short), words: String(at) }));
          const known = withProvenance(before, draftOf(mailbox.map(headerOf)), authority);
          expect(known.carried.map(({ words }) => words)).toEqual(before.map(({ words }) => words));
        },
      ),
    );
  });

  it("says the same of what it has said before", () => {
    const truth = [headerOf({ from: "m1", to: ["o3"] })];
    const once = withProvenance([carried({ from: "o4", to: ["o3"] })], draftOf(truth), authority);
    const twice = withProvenance(once.carried, draftOf(truth), authority);
    expect(twice).toEqual(once);
  });
});
