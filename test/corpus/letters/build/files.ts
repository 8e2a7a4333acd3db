import { authority } from "./authority.ts";
import type { LetterCase } from "./letter-case.ts";
import { exceptions } from "./letters/exceptions.ts";
import { mailbagExtra } from "./letters/mailbag-extra.ts";
import { mailbagLastLetters } from "./letters/mailbag-last-letters.ts";
import { mailbagLastMail } from "./letters/mailbag-last-mail.ts";
import { mailbagLaterLetters } from "./letters/mailbag-later-letters.ts";
import { mailbagLetters } from "./letters/mailbag-letters.ts";
import { mailbagMemberMail } from "./letters/mailbag-member-mail.ts";
import { mailbagMoreLetters } from "./letters/mailbag-more-letters.ts";
import { mailbagMoreMail } from "./letters/mailbag-more-mail.ts";
import { mayorAndNone } from "./letters/mayor-and-none.ts";
import { mendedBindingSigned } from "./letters/mended-binding-signed.ts";
import { mendedBinding } from "./letters/mended-binding.ts";
import { mendedHarmless } from "./letters/mended-harmless.ts";
import { mendedOfficersAndExceptions } from "./letters/mended-officers-and-exceptions.ts";
import { mendedSignatures } from "./letters/mended-signatures.ts";
import { memberBinds } from "./letters/member-binds.ts";
import { memberBindsAttached } from "./letters/member-binds-attached.ts";
import { memberHarmless } from "./letters/member-harmless.ts";
import { officers } from "./letters/officers.ts";
import { seatsBindingSigned } from "./letters/seats-binding-signed.ts";
import { seatsBinding } from "./letters/seats-binding.ts";
import { seatsHouseholds } from "./letters/seats-households.ts";
import { seatsOtherBodies } from "./letters/seats-other-bodies.ts";
import { seatsOthersDeeds } from "./letters/seats-others-deeds.ts";
import { seatsPassedOn } from "./letters/seats-passed-on.ts";
import { signatures } from "./letters/signatures.ts";
import { wholeBinding } from "./letters/whole-binding.ts";
import { wholeOtherCapacities } from "./letters/whole-other-capacities.ts";
import { wholeOthersWords } from "./letters/whole-others-words.ts";
import { wholePapers } from "./letters/whole-papers.ts";
import { wholeSignedFor } from "./letters/whole-signed-for.ts";
import { writeLetter } from "./mail.ts";
import { markedIn, type Marked } from "./marks.ts";
import type { StatementKind } from "../../../../src/message/index.ts";

const cases: readonly LetterCase[] = [
  ...memberBinds,
  ...memberBindsAttached,
  ...memberHarmless,
  ...officers,
  ...mayorAndNone,
  ...exceptions,
  ...signatures,
];

/** Written later, and read when the reader was mended with what they found. */
const mended: readonly LetterCase[] = [
  ...mendedBinding,
  ...mendedBindingSigned,
  ...mendedHarmless,
  ...mendedOfficersAndExceptions,
  ...mendedSignatures,
];

/** Written later still, about what makes a letter a letter: who speaks in it, for whom, and in which seat. */
const whole: readonly LetterCase[] = [
  ...wholeOthersWords,
  ...wholeSignedFor,
  ...wholeOtherCapacities,
  ...wholeBinding,
  ...wholePapers,
];

/** Written last, most of them full of the words of binding that bind nobody: whose deed it is, whose purse, and which seat. */
const seats: readonly LetterCase[] = [
  ...seatsOthersDeeds,
  ...seatsPassedOn,
  ...seatsOtherBodies,
  ...seatsHouseholds,
  ...seatsBinding,
  ...seatsBindingSigned,
];

/** A day's post of a council, written blind after all the others. */
const mailbag: readonly LetterCase[] = [
  ...mailbagMemberMail,
  ...mailbagMoreMail,
  ...mailbagLastMail,
  ...mailbagLetters,
  ...mailbagMoreLetters,
  ...mailbagLaterLetters,
  ...mailbagLastLetters,
  ...mailbagExtra,
];

type LetterPart = "open" | "held-out" | "mended" | "whole" | "seats" | "mailbag";

const letterIn: Readonly<Record<string, string>> = { plain: "text", divs: "html", table: "html" };

/** What a case is labelled, in the shape in which all the labels are scored. */
function expectedOf({ text, label, shape, footer }: LetterCase, part: LetterPart): unknown {
  const marks = markedIn(text);
  const sentences = (of: readonly Marked[]): readonly string[] => of.map((one) => one.text);
  const by = (kind: StatementKind): readonly string[] =>
    sentences(marks.filter((one) => one.kinds.includes(kind)));
  return {
    part,
    officialLetter: label.official,
    inNameOf: label.inNameOf,
    obligation: by("obligation").length > 0,
    liability: by("liability").length > 0,
    instruction: by("instruction").length > 0,
    capacityStated: label.capacity,
    exception: label.exception ?? null,
    audience: label.audience ?? "external",
    evidence: sentences(marks.filter((one) => one.kinds.length > 0)),
    evidenceByLabel: {
      obligation: by("obligation"),
      liability: by("liability"),
      instruction: by("instruction"),
    },
    nonBinding: sentences(marks.filter((one) => one.kinds.length === 0)),
    letterIn: letterIn[shape] ?? shape.replace("attached:", "attachment:"),
    ...(footer === true ? { boilerplateDisclaimer: true } : {}),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** Every file of the folder that is written from the cases, by its path in it. */
export function letterFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>([["authority.json", json(authority)]]);
  const expected: Record<string, unknown> = {};
  const partOf = (at: number): LetterPart => {
    if (at < cases.length) return at % 2 === 0 ? "open" : "held-out";
    const later = at - cases.length - mended.length;
    if (later < 0) return "mended";
    if (later < whole.length) return "whole";
    return later < whole.length + seats.length ? "seats" : "mailbag";
  };
  [...cases, ...mended, ...whole, ...seats, ...mailbag].forEach((letter, at) => {
    if (letter.id in expected) throw new Error(`two cases are called ${letter.id}`);
    expected[letter.id] = expectedOf(letter, partOf(at));
    files.set(`cases/${letter.id}/message.eml`, writeLetter(letter, at));
    files.set(`cases/${letter.id}/expected.json`, json(expected[letter.id]));
  });
  return files.set("expected.json", json(expected));
}
