import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readConsents, type Consent } from "../consent/index.ts";
import { parseAuthorityFile } from "../people/authority-file/index.ts";
import { authorityOf, type Authority, type AuthorityFile, type OwnProtocol } from "../people/index.ts";
import { clauseNames, protocols } from "../protocol/index.ts";
import { readProtocolFile } from "./protocol/read.ts";
import { clean } from "./report/clean.ts";
import { faultLine, fileTrouble } from "./trouble.ts";
import { UsageError } from "./usage-error.ts";

/** The settings a check runs under, as plain data: what a thread can be handed. */
export interface SettingsFiles {
  readonly authority: AuthorityFile;
  /** The consents file as it was read; an empty list when none was named. */
  readonly consents: readonly Consent[];
}

/** The settings with the authority's index built. */
export interface Settings {
  readonly authority: Authority;
  readonly consents: readonly Consent[];
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new UsageError([`${clean(file)}: ${fileTrouble(error)}.`]);
  }
}

/** A protocol that an authority file names by the path of its file. */
const protocolFile = /\.json$/i;

function protocolsIn(json: unknown): readonly unknown[] {
  const named = typeof json === "object" && json !== null && "protocols" in json ? json.protocols : null;
  return Array.isArray(named) ? (named as readonly unknown[]) : [];
}

/**
 * An authority file's text with the protocol files that it names put into it: each path becomes the protocol's id, and the
 * protocol stands under `ownProtocols`, as a register serves it. Text that names none, or is no JSON, stays as it is.
 */
async function withProtocolFiles(file: string, text: string): Promise<string> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return text;
  }
  const named = protocolsIn(json);
  const owns = new Map<unknown, OwnProtocol>();
  for (const path of named)
    if (typeof path === "string" && protocolFile.test(path))
      owns.set(path, await readProtocolFile(join(dirname(file), path)));
  if (owns.size === 0) return text;
  const { ownProtocols = [], ...rest } = json as { readonly ownProtocols?: unknown };
  const carried: readonly unknown[] = Array.isArray(ownProtocols) ? ownProtocols : [ownProtocols];
  return JSON.stringify({
    ...rest,
    protocols: named.map((each) => owns.get(each)?.id ?? each),
    ownProtocols: [...carried, ...owns.values()],
  });
}

/** Reads an authority file and the protocol files that it names; every fault is a line of the UsageError. */
export async function readAuthority(file: string): Promise<AuthorityFile> {
  const read = parseAuthorityFile(
    await withProtocolFiles(file, await textOf(file)),
    protocols.map((protocol) => protocol.id),
    clauseNames(),
  );
  if ("faults" in read) throw new UsageError(read.faults.map((fault) => faultLine(file, fault)));
  return read.authority;
}

async function readConsentsFile(file: string, authority: Authority): Promise<readonly Consent[]> {
  const text = await textOf(file);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new UsageError([
      `${clean(file)}: it is not JSON: ${clean(error instanceof Error ? error.message : "")}.`,
    ]);
  }
  const read = readConsents(json, authority);
  if ("faults" in read) throw new UsageError(read.faults.map((fault) => faultLine(file, fault)));
  return read.consents;
}

/** Reads both files. Throws UsageError with a line for every fault of the first file that has any. */
export async function readSettings(
  authorityFile: string,
  consentsFile: string | null,
): Promise<SettingsFiles> {
  const authority = await readAuthority(authorityFile);
  const consents = consentsFile === null ? [] : await readConsentsFile(consentsFile, authorityOf(authority));
  return { authority, consents };
}
