import { Type, type Static } from "typebox";
import { Digest, Moment, PersonId } from "./atoms.ts";

/**
 * Who the people of a file are: a CSV export says nothing of that, and an authority file says it itself. `graph` is no file: the groups
 * of Microsoft 365 as the register has read them.
 */
export const BroughtInAs = Type.Union([
  Type.Literal("member"),
  Type.Literal("officer"),
  Type.Literal("authority-file"),
  Type.Literal("graph"),
]);
export type BroughtInAs = Static<typeof BroughtInAs>;

/**
 * A file to bring in, as it lies on the disk: `bytes` is base64 (RFC 4648, section 4), because how an export is encoded is told by
 * its bytes. At most 4 MB of them; none for `graph`.
 */
export const DirectoryFile = Type.Object(
  {
    as: BroughtInAs,
    bytes: Type.String({ maxLength: 5_592_408, pattern: "^[A-Za-z0-9+/]*={0,2}$" }),
  },
  { additionalProperties: false },
);
export type DirectoryFile = Static<typeof DirectoryFile>;

/** The line of a CSV file; null where there is none. */
const Line = Type.Union([Type.Integer(), Type.Null()]);

/** Somebody who would be added. */
export const AddedPerson = Type.Object({
  line: Line,
  person: PersonId,
  name: Type.String(),
  post: Type.String(),
  addresses: Type.Array(Type.String()),
});
export type AddedPerson = Static<typeof AddedPerson>;

/** Somebody who would change: each field of the authority file that differs, before and after. */
export const ChangedPerson = Type.Object({
  line: Line,
  person: PersonId,
  name: Type.String(),
  fields: Type.Array(Type.Object({ field: Type.String(), before: Type.String(), after: Type.String() })),
});
export type ChangedPerson = Static<typeof ChangedPerson>;

/** Something that a person must look at: it is left as it is. `because` is a stable code, `says` one sentence. */
export const DirectoryDoubt = Type.Object({
  line: Line,
  because: Type.String(),
  says: Type.String(),
  /** Whom it may be about; null where nobody is known. */
  person: Type.Union([PersonId, Type.Null()]),
});
export type DirectoryDoubt = Static<typeof DirectoryDoubt>;

/** A line that was not taken, and why; `because` is a stable code, `says` one sentence. */
export const DirectoryFault = Type.Object({
  line: Line,
  because: Type.String(),
  says: Type.String(),
});
export type DirectoryFault = Static<typeof DirectoryFault>;

const Somebody = Type.Object({ person: PersonId, name: Type.String() });

/** What bringing a file in would do. Nothing is done by it. */
export const DirectoryChanges = Type.Object({
  isUsable: Type.Literal(true),
  /** What is confirmed: it names this change of this directory, and no other. */
  digest: Digest,
  /** Lines with somebody on them, read or not. */
  rows: Type.Integer(),
  added: Type.Array(AddedPerson),
  changed: Type.Array(ChangedPerson),
  /** An authority file takes away whom it does not name; a CSV export takes nobody away. */
  removed: Type.Array(Somebody),
  unchanged: Type.Integer(),
  /** Settings of an authority file that differ, by their names there: `domains`, `protocols`. */
  settings: Type.Array(Type.String()),
  doubts: Type.Array(DirectoryDoubt),
  faults: Type.Array(DirectoryFault),
  /** People of that kind whom the export does not name. They stay. */
  absent: Type.Array(Somebody),
});
export type DirectoryChanges = Static<typeof DirectoryChanges>;

/** A file that cannot be brought in at all, and why; `at` is a place in it: a JSON Pointer, or empty. */
export const UnusableFile = Type.Object({
  isUsable: Type.Literal(false),
  says: Type.String(),
  faults: Type.Array(Type.Object({ at: Type.String(), says: Type.String() })),
});
export type UnusableFile = Static<typeof UnusableFile>;

/** What came of looking at a file. */
export const DirectoryPreview = Type.Union([DirectoryChanges, UnusableFile]);
export type DirectoryPreview = Static<typeof DirectoryPreview>;

/** The same file again, with the digest of the preview that somebody saw. */
export const BringIn = Type.Object(
  { ...DirectoryFile.properties, digest: Digest },
  { additionalProperties: false },
);
export type BringIn = Static<typeof BringIn>;

/** A list that was brought in, or one account that was added. */
export const BroughtIn = Type.Object({
  /** Names the directory since then. */
  version: Type.String(),
  at: Moment,
  as: Type.Union([BroughtInAs, Type.Literal("account")]),
  added: Type.Integer(),
  changed: Type.Integer(),
  removed: Type.Integer(),
});
export type BroughtIn = Static<typeof BroughtIn>;

/** The directory as it stands: its version, and what was brought in last, as long as nothing changed after it and it can be undone. */
export const LastBroughtIn = Type.Object({
  version: Type.String(),
  /** When the groups of Microsoft 365 were last read whole; null: there is nothing to bring in from there. */
  graphReadAt: Type.Union([Moment, Type.Null()]),
  last: Type.Union([BroughtIn, Type.Null()]),
});
export type LastBroughtIn = Static<typeof LastBroughtIn>;

/** Which list is to be undone: the version it made. */
export const UndoBringIn = Type.Object(
  { version: Type.String({ minLength: 1, maxLength: 64 }) },
  { additionalProperties: false },
);
export type UndoBringIn = Static<typeof UndoBringIn>;
