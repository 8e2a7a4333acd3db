import type { DirectoryChanges, DirectoryPreview, LastBroughtIn } from "../../../api/index.ts";
import type { Answer, DecisionsPort } from "../port.ts";
import type { ReadList, Shown } from "../state/page-state.ts";
import { label, words } from "../words/index.ts";
import { fetchAdding } from "./fetch-shown.ts";
import type { Given, Giving } from "./give.ts";

const { bringIn: bringInWords } = words;

type BringInShown = Extract<Shown, { is: "bring-in" }>;
type Adding = Extract<Shown, { is: "add-account" }>;

const failed = { ok: false, trouble: "refused" } as const;

function bringInShown({ shown }: Giving): BringInShown | null {
  return shown.is === "bring-in" ? shown : null;
}

function kindIn({ values }: Giving): ReadList["body"]["as"] {
  const kind = values["kind"];
  return kind === "officer" || kind === "authority-file" || kind === "graph" ? kind : "member";
}

/** Whether anything would be other than it is. */
export function changesAnything({ added, changed, removed, settings }: DirectoryChanges): boolean {
  return added.length + changed.length + removed.length + settings.length > 0;
}

function saidOf(preview: DirectoryPreview): string {
  if (!preview.isUsable) return "";
  return changesAnything(preview) ? bringInWords.read : bringInWords.readNothing;
}

/** Has a file read: nothing is changed by it. */
export async function giveReading(giving: Giving): Promise<Answer<Given>> {
  const { port, picked, readFile } = giving;
  const shown = bringInShown(giving);
  const as = kindIn(giving);
  const bytes = as === "graph" ? "" : picked === null ? null : await readFile(picked.file);
  if (bytes === null || shown === null) return failed;
  const body = { as, bytes };
  const answer = await port.previewDirectory(body);
  if (!answer.ok) return answer;
  const name = as === "graph" ? bringInWords.graph : (picked?.name ?? "");
  const read = { name, body, preview: answer.value };
  return {
    ok: true,
    value: { shown: { ...shown, read }, said: saidOf(answer.value), goTo: null },
  };
}

/** Brings in the list that was read. */
export async function giveList(giving: Giving): Promise<Answer<Given>> {
  const shown = bringInShown(giving);
  const read = shown?.read ?? null;
  if (shown === null || read === null) return failed;
  const answer = await giving.port.bringIn({ ...read.body, digest: giving.open.about });
  if (!answer.ok) return answer;
  const last = answer.value;
  const { added, changed, removed } = last;
  return {
    ok: true,
    value: {
      shown: { ...shown, version: last.version, last, read: null },
      said: label(bringInWords.done, { added, changed, removed }),
      goTo: null,
    },
  };
}

/** The page that adds an account, after the one that was added last was taken out: that it was is so whether or not the rest can be had. */
async function addingFrom(
  port: DecisionsPort,
  shown: Adding,
  { version, last }: LastBroughtIn,
): Promise<Adding> {
  const stands = await fetchAdding(port, shown.about);
  const before = stands.ok && stands.value.is === "add-account" ? stands.value : shown;
  return { ...before, version, last: last?.as === "account" ? last : null, read: null, added: null };
}

/** Undoes what was brought in last, or the account that was added last. */
export async function giveUndoing({ port, open, shown }: Giving): Promise<Answer<Given>> {
  const answer = await port.undoBringIn({ version: open.about });
  if (!answer.ok) return answer;
  if (shown.is === "add-account") {
    const now = await addingFrom(port, shown, answer.value);
    return { ok: true, value: { shown: now, said: words.addAccount.undone, goTo: null } };
  }
  return {
    ok: true,
    value: { shown: { is: "bring-in", ...answer.value, read: null }, said: bringInWords.undone, goTo: null },
  };
}
