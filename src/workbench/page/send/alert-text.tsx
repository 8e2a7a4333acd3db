import { Fragment, type ReactNode } from "react";

/** One piece of the Markdown that Smart Alerts take: `**bold**`, `*italic*`, `[words](https://a.example)`. */
const piece =
  /\*\*([^*\n]{1,500})\*\*|\*([^*\n]{1,500})\*|\[([^[\]\n]{1,300})\]\((https:\/\/[^()\s]{1,300})\)/g;

function inline(text: string): ReactNode {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(piece)) {
    const [whole, bold, italic, words, address] = match;
    parts.push(text.slice(end, match.index));
    if (bold !== undefined) parts.push(<b>{bold}</b>);
    else if (italic !== undefined) parts.push(<i>{italic}</i>);
    else
      parts.push(
        <a href={address} target="_blank" rel="noreferrer">
          {words}
        </a>,
      );
    end = match.index + whole.length;
  }
  parts.push(text.slice(end));
  return parts.map((part, place) => <Fragment key={place}>{part}</Fragment>);
}

/** The words of an alert: its Markdown where the add-in gave it, else its text, line for line. */
export function AlertText({ text, markdown }: { readonly text: string; readonly markdown: string | null }) {
  const lines = (markdown ?? text).split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.map((line, place) => (
    <p key={place} className={line.startsWith("- ") ? "alert-item" : undefined}>
      {markdown === null ? line : inline(line.replace(/^- /, ""))}
    </p>
  ));
}
