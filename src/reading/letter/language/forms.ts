/** How a verb stands: `pay`, `pays`, `paid`, `paying`. */
export type Form = "base" | "third" | "past" | "ing";

/** A verb found in a word. */
export interface Verb {
  readonly verb: string;
  readonly form: Form;
}

/** Past and participle of irregular verbs, where no ending tells: `form verb`. */
const irregular =
  "paid pay,repaid repay,built build,rebuilt rebuild,bought buy,met meet,kept keep,made make,put put,cut cut,let let," +
  "set set,held hold,withheld withhold,sold sell,laid lay,sent send,left leave,got get,shut shut,said say,told tell," +
  "thought think,understood understand,felt feel,heard hear,meant mean,stood stand,read read,dug dig,lent lend," +
  "brought bring,sought seek,fought fight,hit hit,burst burst,lit light,spent spend,lost lose,had have,hurt hurt," +
  "gave give,given give,took take,taken take,wrote write,written write,bore bear,borne bear,saw see,seen see,did do," +
  "done do,began begin,begun begin,withdrew withdraw,withdrawn withdraw,undertook undertake,undertaken undertake," +
  "forgave forgive,forgiven forgive,knew know,known know,ran run,run run,threw throw,thrown throw,broke break," +
  "broken break,swore swear,tore tear,torn tear,went go,gone go,came come,froze freeze,frozen freeze,split split";

const irregularForms: ReadonlyMap<string, string> = new Map(
  irregular.split(",").map((pair): [string, string] => {
    const [form = "", verb = ""] = pair.split(" ");
    return [form, verb];
  }),
);

const endings: readonly (readonly [string, Form])[] = [
  ["s", "third"],
  ["d", "past"],
  ["ing", "ing"],
];

/** What may stand before an ending: the stem, with a mute e, with y for i, without a doubled consonant. */
function stems(word: string, ending: string): readonly string[] {
  const stem = word.slice(0, -ending.length);
  const shorter = ending !== "ing" && stem.slice(-1) === "e" ? stem.slice(0, -1) : stem;
  const found = [stem];
  if (shorter !== stem) found.push(shorter);
  if (ending === "ing") found.push(`${stem}e`);
  if (shorter.slice(-1) === "i") found.push(`${shorter.slice(0, -1)}y`);
  if (shorter.slice(-1) === shorter.slice(-2, -1)) found.push(shorter.slice(0, -1));
  return found;
}

/** Every verb that a word can be a form of, the bare one first. */
export function verbsIn(word: string): readonly Verb[] {
  const verbs: Verb[] = [{ verb: word, form: "base" }];
  const verb = irregularForms.get(word);
  if (verb !== undefined) verbs.push({ verb, form: "past" });
  for (const [ending, form] of endings)
    if (word.length > ending.length + 2 && word.slice(-ending.length) === ending)
      for (const stem of stems(word, ending)) verbs.push({ verb: stem, form });
  return verbs;
}

/** The verb among those that a table knows; null when it knows none of them. */
export function verbAmong(verbs: readonly Verb[], knows: (verb: string) => boolean): Verb | null {
  for (const each of verbs) if (knows(each.verb)) return each;
  return null;
}
