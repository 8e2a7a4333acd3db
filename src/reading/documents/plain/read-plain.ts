import { textOfHtml } from "../../html/index.ts";
import { plainCharacters } from "../characters.ts";
import type { DocumentText } from "../document.ts";
import { paragraph } from "../gathering.ts";
import { decodePlain } from "./decode.ts";

/** Each line is a paragraph, a blank one too: the line breaks of a text are its own. */
function documentOf(written: string, title: string | null): DocumentText {
  const text = plainCharacters(written);
  const blocks = text.split("\n").map((line) => paragraph(line.trim()));
  return { title, text, blocks, headers: "", footers: "", notes: "", comments: "" };
}

/** Reads a plain text. */
export function readText(bytes: Uint8Array): DocumentText {
  return documentOf(decodePlain(bytes, false), null);
}

/** `<title>` of a page with its text, on one line or several. */
const titleElement = /<title[^>]{0,200}>([^<]{0,500})<\/title/i;

/** Reads an HTML page. */
export function readHtml(bytes: Uint8Array): DocumentText {
  const html = decodePlain(bytes, true);
  const title = titleElement.exec(html.slice(0, 10_000))?.[1]?.replace(/\s+/g, " ").trim() ?? "";
  return documentOf(textOfHtml(html), title === "" ? null : plainCharacters(title));
}
