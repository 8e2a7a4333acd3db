import { examine } from "../../../src/checks/index.ts";
import { emptyDraft, type Draft } from "../../../src/message/index.ts";
import { soundFile } from "../../../src/people/authority-file/authority-file.cases.ts";
import { parseAuthorityFile, parseProtocolFile } from "../../../src/people/authority-file/index.ts";
import {
  authorityOf,
  servedPolicy,
  type AuthorityFile,
  type OwnProtocol,
} from "../../../src/people/index.ts";
import { clauseNames, protocols } from "../../../src/protocol/index.ts";
import { read } from "../../../src/reading/index.ts";
import { sentAt } from "../../support/build.ts";
import { ordealOf } from "../../support/hostile/endure.ts";
import { smallAuthority } from "../../support/hostile/index.ts";
import { mutateJson } from "../../support/hostile/mutate-json.ts";

/** A draft that asks something of most checks. */
export const askingDraft: Draft = {
  ...emptyDraft,
  subject: "RE: Depot",
  from: [{ name: "Ann Field", address: "ann.field@wexmoor-ca.example" }],
  to: [{ name: "Sam Hill", address: "sam.hill@wexmoor-ca.example" }],
  bcc: [{ name: null, address: "priya.raghunathan@wexmoor-ca.example" }],
  date: sentAt,
  body: {
    html: null,
    text: "You must pay by May.\n\nFrom: Pat Lindsay\nSent: 3 March 2025 10:15\nTo: Ann Field\nSubject: Depot\n\nIn confidence.",
  },
};

/** Does with an authority file what every check of mail does with it. */
export function checkWith(file: AuthorityFile): void {
  const authority = authorityOf(file);
  examine(read(askingDraft, authority), authority, [], sentAt);
}

const own: OwnProtocol = {
  $schema: "./authority.schema.json",
  id: "wexmoor-2027",
  title: "Working together",
  edition: "Adopted 4 May 2027",
  reviewedOn: "2027-05-04",
  reviewMonths: 18,
  levels: { "blind-copy": "prompt" },
  clauses: [{ number: "3", title: "Sharing", rule: "Ask first.", like: ["part-5.5 14.1"] }],
};

const ids = protocols.map(({ id }) => id);
const clauses = clauseNames();

/** Authority files: whatever is accepted can be checked with, and served. */
export const authorityFiles = ordealOf<unknown, string>(
  [soundFile, smallAuthority, { ...soundFile, protocols: [own.id], ownProtocols: [own] }],
  mutateJson,
  (text) => {
    const found = parseAuthorityFile(text, ids, clauses);
    if (!("authority" in found)) return false;
    checkWith(found.authority);
    servedPolicy(found.authority, "salt", sentAt);
    return true;
  },
);

/** Protocols of a council's own: whatever is accepted can be adopted. */
export const protocolFiles = ordealOf<unknown, string>([own], mutateJson, (text) => {
  const found = parseProtocolFile(text, ids, clauses);
  if (!("protocol" in found)) return false;
  checkWith({ ...smallAuthority, protocols: [found.protocol.id], ownProtocols: [found.protocol] });
  return true;
});
