import { zipSync } from "fflate";

/** The parts of a zipped document by their names. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

const encoder = new TextEncoder();

/** A zip archive of these parts, in this order, always the same bytes. */
export function archiveOf(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === "string" ? encoder.encode(content) : content,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, {
    level: 6,
    mtime: Date.UTC(2026, 0, 5),
  });
}

/** Text as it stands in XML. */
export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
