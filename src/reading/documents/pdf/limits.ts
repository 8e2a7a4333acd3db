/** How much of a PDF is opened. What goes beyond is refused by name, never cut silently. */
export const pdfLimits = {
  /** Of one stream and of all streams together, inflated, in bytes: a page of text has some thousand. */
  streamBytes: 40 * 1024 * 1024,
  allBytes: 64 * 1024 * 1024,
  streams: 40_000,
  pages: 400,
  /** Pieces of text, of a word to a line each. */
  items: 200_000,
  /** Characters that one range of a font's table may name (16 bit), and all ranges together. */
  range: 65_536,
  ranges: 2_000_000,
} as const;
