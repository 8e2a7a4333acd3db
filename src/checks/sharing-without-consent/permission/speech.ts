import { bodiesNamedIn } from "./bodies.ts";
import { asksToKeep } from "./confidence.ts";
import { passingsOn, type PassingOn } from "./passing-on.ts";
import { sentencesOf } from "./sentences.ts";
import { stanceOf } from "./stance.ts";
import { clausesOf, lowerText, type Token } from "./tokens.ts";

/** One thing a message's author says of passing it on. */
export interface Statement {
  readonly says: "allows" | "refuses";
  /** To whom: anybody; everybody but those named elsewhere ("anyone else"); or the persons of a phrase. */
  readonly whom: "anybody" | "others" | readonly Token[];
  /** Holds only if or when something else is so. */
  readonly isConditional: boolean;
  /** The whole sentence as written. */
  readonly sentence: string;
}

/** What a message's author says of passing it on, and what is needed to understand whom they mean. */
export interface Speech {
  readonly statements: readonly Statement[];
  /** Whether it asks, in any words, that the message be kept from others (part-5.5, 12.8; sefton, 67). */
  readonly asksForConfidence: boolean;
  /** Committees, boards and panels named in it: "the committee" is one of them. */
  readonly bodies: readonly string[];
}

/** Something that has to come first: takes `once it is published`, `provided that`; not `if you think it helps`. */
const condition =
  /\b(?:once|after|until|unless|provided|providing|subject to|as long as|so long as|on condition|on the (?:condition|understanding)|only (?:if|when)|assuming)\b|\b(?:if|when) (?!you\b|helpful|useful|needed|need be|necessary|required|it helps|it would help|it is (?:helpful|useful)|appropriate|of use|so\b|asked|possible|that helps|that's (?:helpful|useful)|they ask|he asks|she asks)/i;

/** Everybody but those named: takes `anyone else`, `more widely`, `other members`; not `the other matter`. */
const othersOnly =
  /\b(?:else|others|further|wider|widely|elsewhere|beyond|outside|other (?:members|councillors|cllrs|people|parties|colleagues))\b/;
/** Whoever it may be: takes `anyone you think`, `whoever needs it`, `other members`; not `anyone in the transport team`. */
const anybody =
  /^(?:any ?one|anybody|every ?one|everybody|whoever|whomever|others|all|whom)(?! (?:in|on|at|from|of|within)\b)/;

function whomOf({ whom, before }: PassingOn, says: Statement["says"], clause: string): Statement["whom"] {
  if (
    says === "refuses" &&
    othersOnly.test(clause) &&
    !/\b(?:any ?one|anybody) (?:but|except)\b/.test(clause)
  )
    return "others";
  if (whom === null) return "anybody";
  const text = lowerText(whom);
  if (/^(?:no ?one|no-one|nobody|none)\b/.test(text)) return "anybody";
  if (anybody.test(text) && !/\b(?:except|excluding|apart|but|bar|other than)\b/.test(text)) return "anybody";
  return /^(?:him|her|them|both)\b/.test(text) ? [...before, ...whom] : whom;
}

function statementsIn(sentence: string): readonly Statement[] {
  const isQuestion = /\?["')\]]{0,3}$/.test(sentence);
  const isConditional = condition.test(sentence);
  const statements: Statement[] = [];
  for (const clause of clausesOf(sentence)) {
    const text = lowerText(clause);
    for (const passing of passingsOn(clause)) {
      const says = stanceOf(passing, isQuestion);
      if (says !== null)
        statements.push({ says, whom: whomOf(passing, says, text), isConditional, sentence });
    }
  }
  if (!isQuestion && asksToKeep(sentence))
    statements.push({ says: "refuses", whom: "others", isConditional: false, sentence });
  return statements;
}

/** Reads what a message's own words say of passing it on. */
export function readSpeech(words: string, subject: string): Speech {
  const statements: Statement[] = [];
  for (const sentence of sentencesOf(words)) statements.push(...statementsIn(sentence));
  const subjectKeeps = asksToKeep(subject.replace(/^(?:\s?(?:re|fwd?)\s?:\s?){1,5}/i, ""));
  if (subjectKeeps)
    statements.push({ says: "refuses", whom: "others", isConditional: false, sentence: subject });
  return {
    statements,
    asksForConfidence: statements.some(({ says }) => says === "refuses"),
    bodies: bodiesNamedIn(`${subject}\n${words}`),
  };
}
