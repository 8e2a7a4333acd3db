import type { NewAccount } from "../../../api/index.ts";
import type { Answer } from "../port.ts";
import type { Values } from "../state/form.ts";
import type { Shown } from "../state/page-state.ts";
import { label, words } from "../words/index.ts";
import { fetchAdding } from "./fetch-shown.ts";
import type { Given, Giving, NotGiven } from "./give.ts";

const { addAccount } = words;

type Adding = Extract<Shown, { is: "add-account" }>;

const failed = { ok: false, trouble: "refused" } as const;

/** The account that the form says. */
export function additionIn(values: Values): NewAccount {
  const said = (field: string): string => (values[field] ?? "").trim();
  const as = said("as") === "officer" ? ("officer" as const) : ("member" as const);
  const somebodyNew = { name: said("name"), as, post: said("post") };
  const holder = said("who") === "new" ? somebodyNew : said("person");
  return { address: said("address"), kind: said("kind") as NewAccount["kind"], holder };
}

/** Has the register look at an account: nothing is changed by it. What cannot be added is said by its reason. */
async function look({ port, values }: Giving, shown: Adding): Promise<Answer<Given> | NotGiven> {
  const body = additionIn(values);
  const answer = await port.previewAccount(body);
  if (!answer.ok) return answer;
  const preview = answer.value;
  if (!preview.isUsable) return { ...failed, says: preview.says };
  const now: Adding = { ...shown, read: { body, preview }, added: null };
  return { ok: true, value: { shown: now, said: addAccount.read, goTo: null, isPreview: true } };
}

/** Adds the account that was looked at. */
async function add({ port }: Giving, shown: Adding): Promise<Answer<Given>> {
  const { read, about } = shown;
  if (read === null) return failed;
  const { digest, account } = read.preview;
  const answer = await port.addAccount({ ...read.body, digest });
  if (!answer.ok) return answer;
  const last = answer.value;
  const stands = await fetchAdding(port, about);
  // It is added, whether or not the rest can be had.
  const before = stands.ok && stands.value.is === "add-account" ? stands.value : shown;
  const now: Adding = { ...before, version: last.version, last, read: null, added: account.address };
  return {
    ok: true,
    value: { shown: now, said: label(addAccount.done, { address: account.address }), goTo: null },
  };
}

/** Adds an account, in two steps: what it would do is shown before it is done. */
export async function giveAddition(giving: Giving): Promise<Answer<Given> | NotGiven> {
  const { shown, open } = giving;
  if (shown.is !== "add-account") return failed;
  return open.step === "check" ? add(giving, shown) : look(giving, shown);
}
