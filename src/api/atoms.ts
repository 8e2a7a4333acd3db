import { Type } from "typebox";

/** An id of the authority file: `m1`, `o4`. */
export const PersonId = Type.String({ minLength: 1, maxLength: 64 });

/**
 * What a provider calls a person or a tenant. The standard's limit is 255 characters of ASCII (OpenID Connect Core, section 2, of `sub`);
 * that they can be seen, with spaces only between them, is ours: nobody copies by hand what does not show. Takes `0f8f-4d` and
 * `cn=Ann Lee`, no NUL, no half character and no space at an end.
 */
export const subjectIdPattern = "^[\\x21-\\x7e](?:[\\x20-\\x7e]{0,253}[\\x21-\\x7e])?$";

/** The id of a person or a tenant at a provider: what can be bound by hand can sign in. */
export const SubjectId = Type.String({ minLength: 1, maxLength: 255, pattern: subjectIdPattern });

/** A moment, ISO 8601 with an offset: `2026-11-22T09:30:00.000Z`. */
export const Moment = Type.String({
  pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2})$",
});

/** A calendar day or a moment: a day without a time means its end in the authority's time zone. */
export const DayOrMoment = Type.String({
  pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2}))?$",
});

/** Words of a person: a reason, grounds, conditions. Never the text of the correspondence. */
export const Words = Type.String({ minLength: 1, maxLength: 500 });

/** The id the register gave: `C-2026-0001` for a request, likewise for releases and receipts. */
export const RecordId = Type.String({ pattern: "^[A-Z]-\\d{4}-\\d{4,12}$" });

/** The names of the checks (outward contract, section 4). */
export const CheckName = Type.String({ pattern: "^[a-z]+(-[a-z]+)*$", maxLength: 40 });

/** Names a change of the directory that somebody has seen, and no other: SHA-256, as hexadecimal digits. */
export const Digest = Type.String({ pattern: "^[0-9a-f]{64}$" });

/** How strictly a finding stood in the way. */
export const FindingLevel = Type.Union([
  Type.Literal("inform"),
  Type.Literal("prompt"),
  Type.Literal("hold"),
]);
