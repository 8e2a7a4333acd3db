import { readFile } from "node:fs/promises";
import { readConsents, type Consent } from "../consent/index.ts";
import { parseAuthorityFile, type Fault } from "../people/authority-file/index.ts";
import { authorityOf, type Authority, type AuthorityFile } from "../people/index.ts";
import { protocols } from "../protocol/index.ts";
import { fileTrouble } from "./file-trouble.ts";
import { clean } from "./report/clean.ts";
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

/** A fault of a file on one line: file, where in it, what was found, what was wanted. */
export function faultLine(file: string, fault: Fault): string {
  const where = fault.pointer === "" ? "" : ` ${clean(fault.pointer)}:`;
  return `${clean(file)}:${where} found ${clean(fault.found)}, wanted ${clean(fault.wanted)}`;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new UsageError([`${clean(file)}: ${fileTrouble(error)}.`]);
  }
}

/** Reads an authority file; every fault is a line of the UsageError. */
export async function readAuthority(file: string): Promise<AuthorityFile> {
  const read = parseAuthorityFile(
    await textOf(file),
    protocols.map((protocol) => protocol.id),
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
