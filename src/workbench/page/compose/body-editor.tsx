import { useEffect, useLayoutEffect, useRef } from "react";
import type { ComposeSession } from "../../host/index.ts";
import { shownHtml } from "../reading/mail-html.ts";
import { writeLinesAsDivs } from "./formatting.ts";

/** Writes the body into the editor wherever somebody else changed it, and what is typed into the session. */
function useBody(session: ComposeSession) {
  const editor = useRef<HTMLDivElement>(null);
  const known = useRef<string | null>(null);
  useLayoutEffect(() => {
    const show = () => {
      const { content, type } = session.state.body;
      if (editor.current === null || content === known.current) return;
      known.current = content;
      if (type === "html") editor.current.innerHTML = shownHtml(content);
      else editor.current.textContent = content;
    };
    show();
    return session.observe(show);
  }, [session]);
  const typed = () => {
    const element = editor.current;
    if (element === null) return;
    const { type } = session.state.body;
    known.current = type === "html" ? element.innerHTML : element.innerText;
    session.change({ body: { type, content: known.current } });
  };
  return { editor, typed };
}

/** The text of a draft: rich, and the same for the writer and for the add-in. */
export function BodyEditor({ session }: { readonly session: ComposeSession }) {
  const { editor, typed } = useBody(session);
  useEffect(writeLinesAsDivs, []);
  return (
    <div
      ref={editor}
      className="editor mail-body"
      role="textbox"
      aria-multiline="true"
      aria-label="Message"
      contentEditable
      suppressContentEditableWarning
      spellCheck
      onInput={typed}
      onBlur={typed}
    />
  );
}
