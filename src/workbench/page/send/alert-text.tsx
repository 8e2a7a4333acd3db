import { Fragment, type ReactNode } from "react";

/** A character that Markdown is told to leave alone: `\.`, `\(`; not a backslash before a letter. */
const escapedCharacter = /\\([!-/:-@[-`{-~])/g;

/** One piece of the Markdown that Smart Alerts take: `**bold**`, `*italic*`, `[words](https://a.example)`. Not `\*this\*`. */
const piece =
  /\*\*((?:\\.|[^*\\\n]){1,500})\*\*|\*((?:\\.|[^*\\\n]){1,500})\*|\[((?:\\.|[^[\]\\\n]){1,300})\]\((https:\/\/[^()\s]{1,300})\)|\\./g;

function plain(text: string): string {
  return text.replace(escapedCharacter, "$1");
}

function pieceOf([whole, bold, italic, words, address]: readonly (string | undefined)[]): ReactNode {
  if (bold !== undefined) return <b>{plain(bold)}</b>;
  if (italic !== undefined) return <i>{plain(italic)}</i>;
  if (words === undefined || address === undefined) return plain(whole ?? "");
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {plain(words)}
    </a>
  );
}

function inline(text: string): ReactNode {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(piece)) {
    parts.push(text.slice(end, match.index), pieceOf(match));
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return parts.map((part, place) => <Fragment key={place}>{part}</Fragment>);
}

/** The words of an alert: its Markdown where the add-in gave it, else its text, line for line. */
export function AlertText({ text, markdown }: { readonly text: string; readonly markdown: string | null }) {
  const lines = (markdown ?? text).split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.map((line, place) => (
    <p key={place} className={markdown !== null && line.startsWith("- ") ? "alert-item" : undefined}>
      {markdown === null ? line : inline(line.replace(/^- /, ""))}
    </p>
  ));
}
