/** Nouns for a group of members that has a name: the Transport Committee, the Audit Panel. */
export const bodyNouns: ReadonlySet<string> = new Set(
  "committee sub-committee subcommittee board panel cabinet executive commission forum scrutiny".split(" "),
);
