/** Where the text of a group goes. */
export type Destination =
  | "body"
  | "headers"
  | "footers"
  | "notes"
  | "comments"
  | "marker" // the number or bullet of a list item, as the writing program drew it
  | "title"
  | "fonts"
  | "info" // only the title in it is read
  | "shape" // only the text box in it is read
  | "object" // only the result in it is read
  | "nowhere";

/** The words that open each destination (RTF 1.9.1, "Destinations"). */
const openers: Readonly<Partial<Record<Destination, string>>> = {
  headers: "header headerl headerr headerf",
  footers: "footer footerl footerr footerf",
  notes: "footnote",
  comments: "annotation",
  marker: "listtext pntext",
  fonts: "fonttbl",
  info: "info",
  shape: "shpinst do",
  object: "object",
  nowhere:
    "colortbl stylesheet pict nonshppict shprslt fldinst xe tc rxe filetbl listtable listoverridetable revtbl mmath objdata objclass objname atnid atnauthor themedata datastore",
};

/** The destination each word opens; any other group goes where the group around it goes. */
const opened = new Map<string, Destination>();
for (const destination of Object.keys(openers) as Destination[])
  for (const word of (openers[destination] ?? "").split(" ")) opened.set(word, destination);

/** What alone is read in a destination of which only a part is. */
const readWithin: Readonly<Partial<Record<Destination, Readonly<Record<string, Destination>>>>> = {
  info: { title: "title" },
  shape: { shptxt: "body", dptxbxtext: "body" },
  object: { result: "body" },
};

/** The words of text boxes: their paragraphs stand beside the one in which they are anchored. */
const textBoxes = ["shptxt", "dptxbxtext"];

export function isTextBox(word: string): boolean {
  return textBoxes.includes(word);
}

/** Where a group goes after this word in it; null when the word opens no destination there. */
export function destinationAfter(word: string, within: Destination): Destination | null {
  if (within === "nowhere" || within === "fonts") return null;
  const part = readWithin[within];
  if (part !== undefined) return part[word] ?? null;
  return opened.get(word) ?? null;
}
