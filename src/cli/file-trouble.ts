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
