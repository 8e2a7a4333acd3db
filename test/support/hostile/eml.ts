const utf8 = new TextEncoder();

/** The bytes of a message from its lines, ended by CRLF as mail is. */
export function eml(...lines: readonly string[]): Uint8Array {
  return utf8.encode(`${lines.join("\r\n")}\r\n`);
}

/** Text whose characters are bytes: for messages that are not UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0) & 255);
}

/** One part of a multipart: its headers, and its content line by line. */
export interface PartLines {
  readonly headers: readonly string[];
  readonly content: readonly string[];
}

/** The lines of a multipart: its Content-Type, a blank line, its parts, its end. */
export function multipart(type: string, boundary: string, parts: readonly PartLines[]): readonly string[] {
  const inside = parts.flatMap(({ headers, content }) => [`--${boundary}`, ...headers, "", ...content]);
  return [`Content-Type: multipart/${type}; boundary="${boundary}"`, "", ...inside, `--${boundary}--`];
}

/** Lines of a multipart as a part of another. */
export function asPart(lines: readonly string[]): PartLines {
  const blank = lines.indexOf("");
  return { headers: lines.slice(0, blank), content: lines.slice(blank + 1) };
}

/** A part of plain text. */
export function plainPart(...content: readonly string[]): PartLines {
  return { headers: ["Content-Type: text/plain; charset=utf-8"], content };
}

/** A part of HTML. */
export function htmlPart(...content: readonly string[]): PartLines {
  return { headers: ["Content-Type: text/html; charset=utf-8"], content };
}

/** A part that is attached under a file name. */
export function attachedPart(type: string, fileName: string, ...content: readonly string[]): PartLines {
  return {
    headers: [`Content-Type: ${type}`, `Content-Disposition: attachment; filename="${fileName}"`],
    content,
  };
}
