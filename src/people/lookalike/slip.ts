/** From how many letters on a word that differs by a slip, or by one letter, is no longer another word. */
const enoughForSlip = 6;
const enoughBesideOthers = 7;
const enoughAlone = 10;

/** Letters of one shape, beside those that are one in a skeleton. */
const near = new Set("ce co eo ao bh hn mn nr uv vy uy gq ft lt fl jl vw".split(" "));

/** How two words differ by one keystroke: letters swapped or doubled, a letter like it or left out, any letter, or more. */
type Difference = "slip" | "near" | "letter" | "more";

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charAt(length) === b.charAt(length)) length += 1;
  return length;
}

function longerByOne(shorter: string, longer: string): Difference {
  const at = commonPrefix(shorter, longer);
  if (at === 0 || shorter.slice(at) !== longer.slice(at + 1)) return "more";
  return longer.charAt(at) === longer.charAt(at - 1) ? "slip" : "near";
}

function sameLength(a: string, b: string): Difference {
  const at = commonPrefix(a, b);
  const [one, two] = [a.charAt(at), b.charAt(at)];
  if (one === b.charAt(at + 1) && two === a.charAt(at + 1) && a.slice(at + 2) === b.slice(at + 2))
    return "slip";
  if (at === 0 || a.slice(at + 1) !== b.slice(at + 1)) return "more";
  return near.has(one < two ? one + two : two + one) ? "near" : "letter";
}

function differenceOf(a: string, b: string): Difference {
  if (a.length === b.length) return sameLength(a, b);
  if (a.length + 1 === b.length) return longerByOne(a, b);
  return b.length + 1 === a.length ? longerByOne(b, a) : "more";
}

/** From how many letters on a word with this difference counts as misspelt, alone or beside other words that are equal. */
function enoughFor(difference: Difference, isAlone: boolean): number {
  if (difference === "slip") return enoughForSlip;
  if (difference === "near" && isAlone) return enoughAlone;
  return difference === "more" || isAlone ? Infinity : enoughBesideOthers;
}

/**
 * Whether a name is another one with a slip of the pen in one of its words (`wexmor-ca`, `wexmoro-ca` for `wexmoor-ca`).
 * Short words never count, nor does the first letter, nor any odd letter in a name of one word, because true neighbours
 * differ so: `bolton` and `boston`, `wexmoor-ca` and `wexmoor-cc`, `fareham` and `wareham`, `herefordshire` and
 * `hertfordshire`. Both names are skeletons and differ.
 */
export function isSlipOf(name: string, original: string): boolean {
  const words = name.split("-");
  const originals = original.split("-");
  if (words.length !== originals.length) return name.replace(/-/g, "") === original.replace(/-/g, "");
  const changed = words.map((_, index) => index).filter((index) => words[index] !== originals[index]);
  const [at = 0] = changed;
  const meant = originals[at] ?? "";
  const difference = differenceOf(words[at] ?? "", meant);
  return changed.length === 1 && meant.length >= enoughFor(difference, words.length === 1);
}
