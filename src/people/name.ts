import { remembered } from "./remembered.ts";
/** What stands before a name and is no part of it. */
const titles = new Set(
  (
    "cllr councillor councilor cyng cynghorydd mayor ald alderman mr mrs ms miss mx dr doctor prof professor sir dame lord " +
    "lady baron baroness rev revd reverend canon capt captain col colonel maj major lt the right rt hon honourable"
  ).split(" "),
);

/** What stands after a name and is no part of it. */
const honours = new Set("obe mbe cbe kbe dbe bem jp dl mp ms msp kc qc phd".split(" "));

/** Spellings of one title, so that `Councillor Wilk` and `Cllr Wilk` are one alias. */
const oneTitle: Readonly<Record<string, string>> = { councillor: "cllr", councilor: "cllr", doctor: "dr" };

/** Where a department or post begins, as directories print it: ` (Cllr)`, ` | Transport`, ` - WCA`, `/Roads/WCA`; not the `-` of a name. */
const suffixStart = / ?[([|]| [-/] |\/[\w@./-]{1,60}$/;

const accents = /[\u0300-\u036f]/g;

/** A text with what spelling varies in folded: accents, shapes of quotes and hyphens, blanks, case. */
export function fold(name: string): string {
  return name
    .normalize("NFD")
    .replace(accents, "")
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/["“”.\s]+/g, " ")
    .trim()
    .toLowerCase();
}

function withoutSuffix(name: string): string {
  const start = name.search(suffixStart);
  return start > 0 ? name.slice(0, start) : name;
}

/** The words of a name without titles and honours, as long as `atLeast` words are left. */
function bareWords(text: string, atLeast: number): readonly string[] {
  const words = text.split(" ").filter((word) => word !== "" && word !== "'");
  let start = 0;
  let end = words.length;
  while (end - start > atLeast && titles.has(words[start] ?? "")) start += 1;
  while (end - start > atLeast && honours.has(words[end - 1] ?? "")) end -= 1;
  return words.slice(start, end);
}

function withoutOuterQuotes(text: string): string {
  return text.replace(/^'/, "").replace(/'$/, "");
}

/**
 * A person's name for comparing: `Cllr. Tom Haldane OBE`, `HALDANE, Tom (Cllr)` and `Tom Haldane` are one. Lower case,
 * accents and the shapes of quotes and hyphens folded, white space single, surname last. A title before a single word
 * stays (`cllr haldane`), because a surname alone is nobody's name. Empty when nothing is left.
 */
export const canonicalName: (name: string) => string = remembered((name) => {
  const parts = withoutOuterQuotes(withoutSuffix(fold(name))).split(",");
  if (parts.length === 1) {
    const words = bareWords(parts[0] ?? "", 2);
    return words.map((word) => oneTitle[word] ?? word).join(" ");
  }
  const [surname = [], ...rest] = parts.map((part) => bareWords(part, 0)).filter((words) => words.length > 0);
  return rest.reduce<readonly string[]>((before, words) => [...words, ...before], surname).join(" ");
});
