import type { Person } from "../../people/index.ts";
import { withNamesShort, type Capacity } from "./capacity.ts";
import { calls } from "./greeting.ts";
import type { Name } from "./language/authority-names.ts";
import type { Parts } from "./parts.ts";

/** `Our ref: WCA/MOOR/77`, `Reference 12`. */
const reference = /^(?:our |your )?ref(?:erence)?\b/i;

/**
 * "We" who do, decide or hold a view, "our" before what an authority decides or has, and the authority or a body of it as
 * the one who acts or has a view: the letter speaks for more than its writer. Takes `we have looked into it`, `our policy`,
 * `the Authority will decide`, `the Board's view is`; not `when we spoke`, `let us hope`, `our Director of Transport`,
 * `your letter to the Authority`.
 */
const speaks =
  /\b(?:we\b(?! (?:(?:all|both|last|first|just|had|have|are|were|will|shall|can|could|should|might) ){0,2}(?:met|meet|spoke|speak|talk|chat)(?!.{0,60} and (?:agreed|decided))\w*)|our (?:\w+ )?(?:decision|polic(?:y|ies)|scheme|position|view|intention|budget|proposal|plan|offer|strategy|programme|priorit(?:y|ies)|commitment|response)s?\b(?! (?:director|officer|lead|manager|adviser|team))|(?:combined authority|(?:the|this) (?:authority|council|committee|board))(?:['’]s \w+ (?:is|has)| (?:had|are|were|will|would|can|cannot|may|must|[a-z]{1,20}(?:s|ed)))\b)/i;

const behalf =
  /\b(?:on behalf of|in the name of) (?:the |this )?(?:[A-Z]\w+ )?(?:combined )?(?:authority|council)\b/i;

function isNamed(text: string, names: readonly Name[]): boolean {
  const lower = text.toLowerCase();
  return names.some((name) => name.length > 1 && lower.indexOf(name.join(" ")) !== -1);
}

/** A letterhead above the salutation or in the margins of its pages, or a reference anywhere. */
export function hasOfficialForm({ head, body }: Parts, margins: string, names: readonly Name[]): boolean {
  const isReference = (text: string): boolean => text.length < 60 && reference.test(text);
  if (isNamed(margins, names) || margins.split("\n").some((text) => isReference(text))) return true;
  return (
    head.some(({ text }) => isNamed(text, names)) || [...head, ...body].some(({ text }) => isReference(text))
  );
}

/** What is known of a letter when it is asked for whom it speaks. */
export interface Speech {
  readonly parts: Parts;
  /** What is printed at the head and foot of its pages; empty in mail. */
  readonly margins: string;
  readonly signatory: Person | null;
  readonly capacity: Capacity;
  /** Something in it binds the authority. */
  readonly binds: boolean;
  /** Sent from a mailbox of the authority that is nobody's own. */
  readonly isHouse: boolean;
}

/** The reader's name before the first words of a text: `Sal, here are the answers`; not `Yes, it is agreed`. */
const callsInLine =
  /^(?!(?:Yes|No|Ok(?:ay)?|Sure|Right|Sorry|Thanks|However|Also|So|Well)\b)[A-ZÀ-Þ][a-zà-ÿ’'-]+, [a-z]/;

/** A greeting, and something that binds the authority: a letter, and no note. */
function bindsAsLetter({ parts: { salutation, body }, binds }: Pick<Speech, "parts" | "binds">): boolean {
  const opening = body[0]?.text ?? "";
  return binds && (salutation !== null || calls(opening) || callsInLine.test(opening));
}

/**
 * Whether a letter that goes outside speaks for the authority: on its letterhead, under its reference, on its behalf, by
 * an officer in post, or in an office of the authority and speaking as the authority, which binding it in a letter is. Source:
 * part-5.5, 14.2.
 */
export function speaksOfficially(
  { parts, margins, signatory, capacity, binds, isHouse }: Speech,
  names: readonly Name[],
): boolean {
  if (capacity === "elsewhere") return false;
  if (signatory?.kind === "officer" || hasOfficialForm(parts, margins, names)) return true;
  const text = parts.body.map((part) => part.text).join("\n");
  const said = withNamesShort(text, names);
  const isSpeaking = speaks.test(said) || bindsAsLetter({ parts, binds });
  if (signatory === null)
    return isHouse || (isSpeaking && parts.signature.some(({ text }) => isNamed(text, names)));
  if ([{ text }, ...parts.signature].some((part) => behalf.test(withNamesShort(part.text, names))))
    return true;
  return capacity === "office" && (signatory.kind === "mayor" || isSpeaking);
}
