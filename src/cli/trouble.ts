import type { Fault } from "../people/authority-file/index.ts";
import { clean } from "./report/clean.ts";

/** A fault of a file on one line: file, where in it, what was found, what was wanted. */
export function faultLine(file: string, fault: Fault): string {
  const where = fault.pointer === "" ? "" : ` ${clean(fault.pointer)}:`;
  return `${clean(file)}:${where} found ${clean(fault.found)}, wanted ${clean(fault.wanted)}`;
}

/** What the operating system said, in words for a person who named a file. */
export function fileTrouble(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const words: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file",
    EACCES: "you may not read it",
    EPERM: "you may not read it",
    EISDIR: "it is a folder",
    EMFILE: "too many files are open",
  };
  return words[code] ?? `it could not be read (${code === "" ? String(error) : code})`;
}
