import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { examine, weighUnread } from "../../src/checks/index.ts";
import { readConsents } from "../../src/consent/index.ts";
import { readMail } from "../../src/mail/index.ts";
import {
  authorityOf,
  mentionsOf,
  partFor,
  policyFileOf,
  servedPolicy,
  type AuthorityFile,
  type PolicyFile,
} from "../../src/people/index.ts";
import { read } from "../../src/reading/index.ts";
import { jsonOf, labelled } from "./judge.ts";

interface Row {
  readonly file: string;
  readonly authority: string;
  readonly at?: string;
  readonly consents?: readonly unknown[];
}

function rowsOf(folder: string, list: string): readonly (Row & { readonly path: string })[] {
  return (jsonOf(folder, list) as readonly Row[]).map((row) => ({ ...row, path: join(folder, row.file) }));
}

const rows = [
  ...labelled.flatMap((check) => rowsOf(join("checks", check), "cases.json")),
  ...rowsOf("ordinary-day", "index.json"),
];

const salt = "00112233445566778899aabbccddeeff";

/** Everything that the checks say of a mail with a policy. */
function saidWith(draft: Awaited<ReturnType<typeof readMail>>, file: PolicyFile, row: Row, at: number) {
  const authority = authorityOf(file);
  const message = read(draft, authority);
  const consents = readConsents(row.consents ?? [], authority);
  if ("faults" in consents) throw new Error(consents.faults[0]?.wanted);
  return {
    mentions: mentionsOf(message),
    said: [examine(message, authority, consents.consents, at), weighUnread(message, authority, at, {})],
  };
}

describe("with the policy as a register serves it", () => {
  it(`${rows.length} mails of the corpus have the findings that they have with the authority file`, async () => {
    expect(rows.length).toBeGreaterThan(250);
    for (const row of rows) {
      const draft = await readMail(readFileSync(join(import.meta.dirname, row.path)));
      const file = jsonOf("authority", `${row.authority}.json`) as AuthorityFile;
      const at = row.at === undefined ? (draft.date ?? 0) : Date.parse(row.at);
      const served = policyFileOf(servedPolicy(file, salt, at));
      const { mentions, said } = saidWith(draft, file, row, at);
      expect([row.path, saidWith(draft, served, row, at).said]).toEqual([row.path, said]);
      const { file: part } = partFor(mentions, served);
      expect([row.path, saidWith(draft, part, { ...row, consents: [] }, at).said]).toEqual([
        row.path,
        saidWith(draft, file, { ...row, consents: [] }, at).said,
      ]);
    }
  });
});
