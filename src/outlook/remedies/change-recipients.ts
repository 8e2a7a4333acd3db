import type { Remedy } from "../../message/index.ts";
import type { RecipientField } from "../read-item/mailboxes.ts";
import type { CarriedOut, RemedyFailed, Undo } from "./carried-out.ts";
import { areEqual, readFields, recipientFields, writeField, type Fields } from "./recipient-fields.ts";
import { advised, failed, type Target } from "./target.ts";

/** The fields that differ, those that gain recipients first: then nobody is missing while it is being done. */
function changedFields(before: Fields, after: Fields): readonly RecipientField[] {
  return recipientFields
    .filter((field) => !areEqual(before[field], after[field]))
    .sort(
      (one, other) => before[one].length - after[one].length - (before[other].length - after[other].length),
    );
}

/** Writes what differs from `from` to `to` and reads it again; what was already written is put back when it fails. */
async function rewrite(target: Target, from: Fields, to: Fields): Promise<RemedyFailed | null> {
  const { item, calls } = target;
  const written: RecipientField[] = [];
  const putBack = async (): Promise<void> => {
    for (const field of written) await writeField(item, calls, field, from[field]);
  };
  for (const field of changedFields(from, to)) {
    written.push(field);
    const answer = await writeField(item, calls, field, to[field]);
    if (answer.ok) continue;
    await putBack();
    return failed(answer.failed);
  }
  const now = await readFields(target);
  if (now.ok && recipientFields.every((field) => areEqual(now.value.fields[field], to[field]))) return null;
  await putBack();
  return failed("not-proven");
}

function undoOf(target: Target, before: Fields, after: Fields): Undo {
  return async () => {
    const now = await readFields(target);
    if (!now.ok) return failed(now.failed);
    const isAsLeft = recipientFields.every((field) => areEqual(now.value.fields[field], after[field]));
    if (!isAsLeft) return failed("changed-since");
    return (await rewrite(target, after, before)) ?? { how: "undone" };
  };
}

/**
 * Changes the recipient fields as `edit` says, proves it by reading them again, and knows the way back. `edit` gives null
 * where the recipient is no longer there. A field that Outlook may not have given whole is left alone: the sender is told
 * how to do it by hand. Unresolved recipients are never given, and Outlook drops them from a field that is written.
 */
export async function changeRecipients(
  remedy: Remedy,
  target: Target,
  edit: (fields: Fields) => Fields | null,
): Promise<CarriedOut> {
  const now = await readFields(target);
  if (!now.ok) return failed(now.failed);
  const { fields, isWhole } = now.value;
  const wanted = edit(fields);
  if (wanted === null) return failed("not-there");
  if (changedFields(fields, wanted).some((field) => !isWhole[field])) return advised(remedy);
  return (await rewrite(target, fields, wanted)) ?? { how: "done", undo: undoOf(target, fields, wanted) };
}
