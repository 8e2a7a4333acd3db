/** The form of what is kept. A text of another version is taken for nothing. */
const version = 1;

interface Envelope {
  readonly version: number;
  readonly value: unknown;
}

/** A kind of knowledge as a text. */
export function encode(value: unknown): string {
  const envelope: Envelope = { version, value };
  return JSON.stringify(envelope);
}

function isEnvelope(value: unknown): value is Envelope {
  return typeof value === "object" && value !== null && (value as Partial<Envelope>).version === version;
}

/**
 * What a text was made from; null for any other text. Only this add-in can write the session data of an item, so a text of
 * this version is what `encode` made.
 */
export function decode(text: unknown): unknown {
  if (typeof text !== "string") return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return isEnvelope(parsed) ? parsed.value : null;
  } catch {
    return null;
  }
}
