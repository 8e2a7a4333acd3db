import type { Body } from "../../message/index.ts";
import { textAsHtml } from "../mime/text-as-html.ts";

/** One stretch of the body: of a multipart/alternative both, else what there is. */
export interface Stretch {
  readonly html: string | null;
  readonly text: string | null;
}

function join(pieces: readonly (string | null)[]): string {
  return pieces.filter((piece) => piece !== null).join("\n");
}

/** What stands in a body of several stretches, one below the other. Text is null where one stretch has only HTML. */
export function bodyOf(stretches: readonly Stretch[]): Body {
  const hasHtml = stretches.some(({ html }) => html !== null);
  const hasAllText = stretches.length > 0 && stretches.every(({ text }) => text !== null);
  return {
    html: hasHtml ? join(stretches.map(({ html, text }) => html ?? textAsHtml(text ?? ""))) : null,
    text: hasAllText ? join(stretches.map(({ text }) => text)) : null,
  };
}

/** The stretches of a multipart/alternative (RFC 2046, 5.1.4), each of its parts saying the same, as one. */
export function alternativesAsOne(parts: readonly (readonly Stretch[])[]): readonly Stretch[] {
  const bodies = parts.filter((stretches) => stretches.length > 0).map(bodyOf);
  if (bodies.length === 0) return [];
  const rich = bodies.filter(({ html }) => html !== null);
  const plain = bodies.filter(({ html }) => html === null);
  return [
    {
      html: rich.length > 0 ? join(rich.map(({ html }) => html)) : null,
      text: plain.length > 0 ? join(plain.map(({ text }) => text)) : (rich[0]?.text ?? null),
    },
  ];
}
