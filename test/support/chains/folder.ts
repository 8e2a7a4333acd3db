import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Somebody as the labels print them. */
export interface Labelled {
  readonly name: string | null;
  readonly address: string | null;
}

/** A carried message: as labelled, or as some reader found it. */
export interface Found {
  readonly from: Labelled | null;
  readonly to: readonly Labelled[];
  readonly cc: readonly Labelled[];
  readonly subject: string | null;
}

/** A carried message as labelled. */
export interface Expected extends Found {
  /** Further parties of "on behalf of": each may be given as the author. */
  readonly fromAlso?: readonly Labelled[];
  /** Neither asked for nor penalised: the text names no author ("you wrote:"). */
  readonly optional?: boolean;
}

/** One case of a folder of the corpus's layout. */
export interface LabelledMail {
  readonly id: string;
  readonly kind: string;
  readonly locale: string;
  readonly client: string;
  /** `open` where the manifest does not say. */
  readonly part: "open" | "held-out";
  readonly bytes: Uint8Array;
  readonly expected: readonly Expected[];
}

interface Line {
  readonly id: string;
  readonly kind: string;
  readonly locale: string;
  readonly client?: string;
  readonly part?: "open" | "held-out";
}

function mailOf(folder: string, line: Line): LabelledMail {
  const file = (name: string): string => join(folder, line.id, name);
  const { quoted } = JSON.parse(readFileSync(file("expected.json"), "utf8")) as { quoted: Expected[] };
  const input = existsSync(file("input.msg")) ? "input.msg" : "input.eml";
  const { id, kind, locale, client = "", part = "open" } = line;
  return { id, kind, locale, client, part, bytes: readFileSync(file(input)), expected: quoted };
}

/** Every case of a folder: `MANIFEST.json` names them, `<id>/input.eml` and `<id>/expected.json` hold them. */
export function labelledMails(folder: string): readonly LabelledMail[] {
  const { cases } = JSON.parse(readFileSync(join(folder, "MANIFEST.json"), "utf8")) as { cases: Line[] };
  return cases.map((line) => mailOf(folder, line));
}
