import { asksToKeep } from "./confidence.ts";
import { passingsOn, type PassingOn } from "./passing-on.ts";
import { sentencesOf } from "../../sentences.ts";
import { stanceOf } from "./stance.ts";
import { clausesOf, lowerText, wordsOf, type Token } from "./tokens.ts";

/** One thing a message's author says of passing it on. */
export interface Statement {
  readonly says: "allows" | "refuses";
  /** To whom: anybody; everybody but those named elsewhere ("anyone else"); or the persons of a phrase. */
  readonly whom: "anybody" | "others" | readonly Token[];
  /** What a "him" or "them" among those persons can point back to, the nearest words first; absent where there is none. */
  readonly pointsTo?: readonly (readonly Token[])[];
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
  /** Its subject and words: "the committee" is one that they name. */
  readonly text: string;
}

/** Something that has to come first: takes `once it is published`, `provided that`; not `if you think it helps`. */
const condition =
  /\b(?:once|after|until|unless|provided|providing|subject to|as long as|so long as|on condition|on the (?:condition|understanding)|only (?:if|when)|assuming)\b|\b(?:if|when) (?!you\b|helpful|useful|needed|need be|necessary|required|it helps|it would help|it is (?:helpful|useful)|appropriate|of use|so\b|asked|possible|that helps|that's (?:helpful|useful)|they ask|he asks|she asks|(?:this|it) (?:goes|is (?:shared|forwarded|passed|sent)))/i;

/** An "if" that is no condition: takes `I don't mind if`, `glad if`, `fine by me if`. */
const asToThat =
  /\b(?:mind|problem|matter|help|(?:by|with) me|glad|happy|delighted|pleased|relaxed|content|fine) if\b/i;

/** Everybody but those named: takes `anyone else`, `more widely`, `other members`; not `the other matter`. */
const othersOnly =
  /\b(?:else|others|further|wider|widely|elsewhere|beyond|outside|other (?:members|councillors|cllrs|people|parties|colleagues))\b/;
/** Whoever it may be: takes `anyone you think`, `whoever needs it`, `other members`; not `anyone in the transport team`. */
const anybody =
  /^(?:any ?one|anybody|every ?one|everybody|whoever|whomever|others|all(?! (?!who|concerned|interested))|whom|who)(?! (?:in|on|at(?! all)|from|of|within)\b)/;

function whomOf({ whom }: PassingOn, says: Statement["says"], clause: string): Statement["whom"] {
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
  return whom;
}

/** Somebody named before: takes `him`, `her too`, `both of them`; not `her office`, `them all`. */
const pronoun = /^(?:him|her(?= (?:please|too|also|as|for|and|today|now|directly)\b|$)|them|both)\b/;

/** An address that is wanting names its owner: takes `wilk's new address`; not `wilk's wife`. */
const owners = /['’]s(?= (?:new |current |work |home )?(?:e-?mail|address|number|details)\b)/gi;

/** As much as is read of a sentence to find whom the next one means. */
const longestPointedTo = 600;

/** Where somebody meant by a pronoun may be named: in the words before it, the clause before that, the sentence before. */
function pointsTo(
  { whom, before }: PassingOn,
  earlier: readonly Token[],
  previous: string,
): Pick<Statement, "pointsTo"> {
  if (whom === null || !pronoun.test(lowerText(whom))) return {};
  return { pointsTo: [before, earlier, wordsOf(previous.slice(0, longestPointedTo).replace(owners, ""))] };
}

/** What a sentence needs to have in it to say anything here; spares reading the others word by word. */
const mayConcern =
  /shar|\bgiv|know|\badd\b|includ|bring|keep|went|wall|\bhat\b|mum's|alone|nobody|no one|forward|circulat|distribut|pass|sen[dt]|cop(?:y|ied)|show|relay|disclos|releas|\bcc\b|loop|\bgo(?:es|ing)?\b|\bsee|read|email|quot|have|having|receiv|\bg[eo]ts?\b|\brun\b|\bmail|\bfwd?\b|confiden|private|only|between|record|further|yourself|quiet|mention|tell|discuss|repeat|reveal/i;

/** A question that asks the reader to do something: takes `Could you keep this to yourself?`; not `Is this confidential?`. */
const isRequest = /\b(?:can|could|would|will) you\b|\b(?:can|could|may) i ask\b/i;

/** More than a person says of it in one message: then nothing is taken for permission. */
const mostStatements = 40;

function statementsIn(sentence: string, previous: string): readonly Statement[] {
  if (!mayConcern.test(sentence)) return [];
  const isQuestion = /\?["')\]]{0,3}$/.test(sentence);
  const isConditional = condition.test(sentence.replace(asToThat, ""));
  const statements: Statement[] = [];
  let earlier: readonly Token[] = [];
  for (const clause of clausesOf(sentence.replace(owners, ""))) {
    const text = lowerText(clause);
    for (const passing of passingsOn(clause)) {
      const says = stanceOf(passing, isQuestion, clause);
      if (says !== null)
        statements.push({
          says,
          whom: whomOf(passing, says, text),
          ...pointsTo(passing, earlier, previous),
          isConditional,
          sentence,
        });
    }
    earlier = clause;
  }
  if ((!isQuestion || isRequest.test(sentence)) && asksToKeep(sentence))
    statements.push(keeps(sentence, "others"));
  return statements;
}

const keeps = (sentence: string, whom: "anybody" | "others"): Statement => ({
  says: "refuses",
  whom,
  isConditional: false,
  sentence,
});

function statementsOf(words: string): readonly Statement[] {
  const statements: Statement[] = [];
  let previous = "";
  for (const sentence of sentencesOf(words)) {
    for (const statement of statementsIn(sentence, previous)) {
      if (statements.length === mostStatements) return [keeps(sentence, "anybody")];
      statements.push(statement);
    }
    previous = sentence;
  }
  return statements;
}

/** Reads what a message's own words say of passing it on. */
export function readSpeech(words: string, subject: string): Speech {
  const bareSubject = subject.replace(/^(?:\s?(?:re|fwd?)\s?:\s?){1,5}/i, "");
  const bySubject = asksToKeep(bareSubject) ? [keeps(subject, "others")] : [];
  const statements = [...statementsOf(words), ...bySubject];
  return {
    statements,
    asksForConfidence: statements.some(({ says }) => says === "refuses"),
    text: `${subject}\n${words}`,
  };
}
