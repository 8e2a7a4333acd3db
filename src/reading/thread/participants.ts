import type { Participant } from "../../message/index.ts";
import { addressesIn, hasAddress } from "./addresses.ts";
import { recipientsIn } from "./recipient-list.ts";

/** The author of a printed header, and the second party of "A on behalf of B". */
export interface Authors {
  readonly from: Participant | null;
  readonly also: Participant | null;
}

/** The directory names of Exchange, which no one can write to: `</O=COUNCIL/OU=…>`, `IMCEAEX-…`. */
const directoryName = /<?\/o=[^<>;]{0,300}>?|imceaex-[^\s<>[\]@]{0,300}@[^\s<>[\];]{0,200}/gi;

/** What is cut off from both ends of a name. */
const edges = " \t\"'“”„‟‘’‚«»`*,;<>[]|:：，；";

/** A name without quotation marks, brackets and punctuation around it, white space folded. */
function bareName(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && edges.indexOf(text.charAt(start)) >= 0) start++;
  while (end > start && edges.indexOf(text.charAt(end - 1)) >= 0) end--;
  return text.slice(start, end).replace(/\s+/g, " ");
}

/** Where the brackets open that hold an address, `<a@b>`, `[a@b]`, `(a@b)`: a name may hold others, `Nwosu (Leader)`. */
const holdsAddress = /[<[(＜]\s{0,9}[<[]?['"]?[^\s<>[\]()]{1,100}@/;

/** What stands in front of the brackets that hold the address, or, of `a@b (Name)`, inside them. */
function nameBeside(text: string): string {
  const open = text.search(holdsAddress);
  if (open >= 0) return text.slice(0, open);
  const bracket = text.search(/[<[(＜]/);
  if (bracket < 0) return text;
  const before = text.slice(0, bracket);
  return hasAddress(before) ? (text.slice(bracket + 1).split(/[)>\]]/, 1)[0] ?? "") : before;
}

/** What most clients print, read without further looking: takes `Ruth Adeyemi <ruth@x.example>`. */
const usual = /^([^<>()[\]"@]{1,80}) <([a-z\d._-]{1,64}@[a-z\d.-]{1,200}\.[a-z]{2,24})>$/i;

/** One mailbox as printed; null when nothing of a name or an address is left. */
export function participantIn(printed: string): Participant | null {
  return usualMailbox(printed) ?? anyMailbox(printed);
}

function usualMailbox(printed: string): Participant | null {
  const [, beside = "", address = ""] = usual.exec(printed) ?? [];
  const name = bareName(beside);
  return name === "" ? null : { name, address: address.toLowerCase() };
}

function anyMailbox(printed: string): Participant | null {
  const text = printed.replace(directoryName, " ").replace(/mailto:\s{0,5}/gi, "");
  const found = addressesIn(text);
  const open = text.search(holdsAddress);
  // Of `a@b <c@d>` the bracketed one is written to.
  const address = (open < 0 ? undefined : addressesIn(text.slice(open))[0]) ?? found[0] ?? null;
  const beside = bareName(
    address === null ? text.replace(/[<[][^<>[\]]{0,200}[>\]]/g, " ") : nameBeside(text),
  );
  const isName =
    /[^\W_\d]|[\u00a1-\uffff]/.test(beside) && (address === null || addressesIn(beside)[0] !== address);
  return isName || address !== null ? { name: isName ? beside : null, address } : null;
}

/** What a client prints where nobody is named, and what stands for recipients nobody may see. */
const nobody = /^(?:undisclosed[- ]recipients?|unlisted[- ]recipients?|none|n\/a|-{1,9}|\.{1,9})\s?:?$/i;

/** The people of a To or Cc line, in order; empty when it names nobody. */
export function participantsIn(printed: string): readonly Participant[] {
  const people: Participant[] = [];
  for (const chunk of recipientsIn(printed)) {
    const person = nobody.test(chunk) ? null : participantIn(chunk);
    if (person !== null) people.push(person);
  }
  return people;
}

/**
 * Who writes for whom, as Outlook prints it in some languages: takes `A <a@b> on behalf of B <c@d>`; must not take
 * `behalf` alone.
 */
const onBehalfOf =
  / (?:on behalf of|im auftrag von|de la part de|au nom de|en nombre de|per conto di|namens|em nome de|w imieniu|för räkning|på vegne af|ar ran) /i;

/** The author of a From line: one mailbox, or two where one writes on behalf of the other. */
export function authorsIn(line: string): Authors {
  const printed = line.replace(/\s+/g, " ");
  const behalf = onBehalfOf.exec(printed);
  if (behalf === null) return { from: participantIn(printed), also: null };
  return {
    from: participantIn(printed.slice(0, behalf.index)),
    also: participantIn(printed.slice(behalf.index + behalf[0].length)),
  };
}
