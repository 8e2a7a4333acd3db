/** How a verb stands: `pay`, `pays`, `paid`, `paying`. */
export type Form = "base" | "third" | "past" | "ing";

/** A verb found in a word. */
export interface Verb {
  readonly verb: string;
  readonly form: Form;
  /** What sort of verb it is and how it stands, as a sentence is weighed by: its class's letter and the form's. */
  readonly sort: string;
}

/** Past and participle of irregular verbs, where no ending tells: the forms, then the verb. */
const irregular =
  "paid pay,repaid repay,built build,rebuilt rebuild,bought buy,met meet,kept keep,made make,held hold,withheld withhold," +
  "sold sell,laid lay,sent send,left leave,got get,said say,told tell,thought think,understood understand,felt feel," +
  "heard hear,meant mean,stood stand,dug dig,lent lend,brought bring,sought seek,fought fight,lit light,spent spend," +
  "lost lose,had have,gave given give,took taken take,wrote written write,bore borne bear,saw seen see,did done do," +
  "began begun begin,withdrew withdrawn withdraw,undertook undertaken undertake,forgave forgiven forgive,knew known know," +
  "ran run,threw thrown throw,broke broken break,swore sworn swear,tore torn tear,went gone go,came come,froze frozen freeze," +
  "fell fallen fall,shook shaken shake,caught catch,led lead,drove driven drive,struck strike";

/** Verbs whose past is their base: a participle is told by what stands around it. */
export const unchanging: ReadonlySet<string> = new Set(
  "put cut let set hit shut burst hurt read split cost run".split(" "),
);

const short = /[^aeiou][aeiou][^aeiouwxy]$/;

/** Before `ed` and `ing`: a mute e goes, a short vowel's consonant may double. */
function stemsOf(verb: string): readonly string[] {
  if (/[^e]e$/.test(verb)) return [verb.slice(0, -1)];
  return short.test(verb) ? [verb, verb + verb.slice(-1)] : [verb];
}

function thirdOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** `carried`, `agreed`, `paved`, of a verb whose mute e is gone already; `seed` is none of `see`. */
function pastOf(stem: string): string {
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ied`;
  return /...ee$/.test(stem) ? `${stem}d` : `${stem}ed`;
}

const marks: Readonly<Record<Form, string>> = { base: "", past: "d", ing: "g", third: "z" };

/** Every form of the verbs given, by the word in which it shows, with its class. What is a base stays one. */
export function formsOf(
  verbs: readonly string[],
  classOf: (verb: string) => string,
): ReadonlyMap<string, Verb> {
  const forms = new Map<string, Verb>();
  const formOf = (verb: string, form: Form): Verb => ({ verb, form, sort: classOf(verb) + marks[form] });
  for (const verb of verbs) {
    forms.set(thirdOf(verb), formOf(verb, "third"));
    for (const stem of stemsOf(verb)) {
      forms.set(pastOf(stem), formOf(verb, "past"));
      forms.set(`${stem}ing`, formOf(verb, "ing"));
    }
  }
  for (const row of irregular.split(",")) {
    const words = row.split(" ");
    const verb = words[words.length - 1] ?? "";
    for (const word of words.slice(0, -1)) forms.set(word, formOf(verb, "past"));
  }
  for (const verb of verbs) forms.set(verb, formOf(verb, "base"));
  return forms;
}
