import type { Remedy } from "../../message/index.ts";
import type { Answer } from "../calls.ts";
import type { CarriedOut, RemedyFailed, Undo } from "./carried-out.ts";
import { advised, failed, type Target } from "./target.ts";

/** A body in the form in which it is written. */
export interface BodyNow {
  readonly form: "html" | "text";
  readonly content: string;
}

/** The longest body that can be written back (Body.setAsync). */
const longestBody = 1_000_000;

function isBody(form: unknown, content: unknown): boolean {
  return (form === "html" || form === "text") && typeof content === "string";
}

/** Reads the body as it is written. */
async function readBody({ item, calls }: Target): Promise<Answer<BodyNow>> {
  const form = await calls.ask<unknown>("body.getTypeAsync", (callback) => {
    item.body.getTypeAsync(callback);
  });
  if (!form.ok) return form;
  const content = await calls.ask<unknown>("body.getAsync", (callback) => {
    item.body.getAsync(form.value === "text" ? "text" : "html", callback);
  });
  if (!content.ok) return content;
  if (!isBody(form.value, content.value))
    return { ok: false, failed: "no-answer", what: "body.getAsync", code: null };
  return { ok: true, value: { form: form.value, content: content.value } as BodyNow };
}

function writeBody({ item, calls }: Target, { form, content }: BodyNow): Promise<Answer<unknown>> {
  return calls.ask<unknown>("body.setAsync", (callback) => {
    item.body.setAsync(content, { coercionType: form }, callback);
  });
}

/** What a remedy does to a body. */
export interface BodyEdit {
  /** The new content; null where the place is not certain, so that the sender has to do it. */
  readonly edit: (body: BodyNow) => string | null;
  /** Whether a content shows that it was done. */
  readonly isDone: (content: string, before: string) => boolean;
}

/** Writes a body and reads it again: the body as Outlook has it then. What is not proven is put back as it was. */
async function rewrite(
  target: Target,
  from: BodyNow,
  to: BodyNow,
  isProven: (content: string) => boolean,
): Promise<BodyNow | RemedyFailed> {
  const written = await writeBody(target, to);
  if (!written.ok) return failed(written.failed);
  const now = await readBody(target);
  if (now.ok && isProven(now.value.content)) return now.value;
  await writeBody(target, from);
  return failed(now.ok ? "not-proven" : now.failed);
}

function undoOf(target: Target, before: BodyNow, after: BodyNow, { isDone }: BodyEdit): Undo {
  return async () => {
    const now = await readBody(target);
    if (!now.ok) return failed(now.failed);
    if (now.value.content !== after.content) return failed("changed-since");
    const put = await rewrite(target, after, before, (content) => !isDone(content, before.content));
    return "how" in put ? put : { how: "undone" };
  };
}

/** Changes the body, proves it by reading it again, and knows the way back. Outlook may write HTML in its own way. */
export async function changeBody(remedy: Remedy, target: Target, change: BodyEdit): Promise<CarriedOut> {
  const now = await readBody(target);
  if (!now.ok) return failed(now.failed);
  const before = now.value;
  const content = change.edit(before);
  if (content === null || content.length > longestBody) return advised(remedy);
  const after = await rewrite(target, before, { ...before, content }, (read) =>
    change.isDone(read, before.content),
  );
  return "how" in after ? after : { how: "done", undo: undoOf(target, before, after, change) };
}
