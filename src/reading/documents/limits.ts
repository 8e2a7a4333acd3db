/** How much is opened. What goes beyond is refused by name, never cut silently. */
export const limits = {
  /** Of a file as it is attached, in bytes. */
  fileBytes: 25 * 1024 * 1024,
  /** Of the texts inside one zipped document, inflated, all together, in bytes. */
  inflatedBytes: 16 * 1024 * 1024,
  /** Inflated to compressed, above the size below which it does not matter. Word's own XML reaches about 40. */
  ratio: 200,
  ratioFreeBytes: 2 * 1024 * 1024,
  /** Of everything inside, as stated, read or not: pictures too. */
  statedBytes: 400 * 1024 * 1024,
  /** Files inside a zipped document; a long report with many pictures has some hundreds. */
  entries: 4000,
  /** Elements within elements, and groups within groups. */
  depth: 400,
  /** Documents opened for one message. */
  documents: 40,
} as const;
