import { bodyAs, htmlOfText } from "../session/body-text.ts";
import type { ComposeSession, SessionBody } from "../session/compose-session.ts";
import type { Fields } from "../wire/envelope.ts";
import { coercion } from "../wire/numbers.ts";
import { onDraft, type Call } from "./call.ts";
import { textOf } from "./params.ts";
import { Refusal } from "./refusal.ts";

const longestBody = 1_000_000;
const longestSignature = 120_000;
const longestAppended = 5_000;

function formIn(params: Fields): SessionBody["type"] {
  return params["coercionType"] === coercion.html ? "html" : "text";
}

/** New text in the form of the body it goes into. HTML cannot go into a plain text body. */
function fitting(body: SessionBody, params: Fields, name: string, longest: number): string {
  const data = textOf(params, name);
  if (data.length > longest) throw new Refusal("InvalidParameterValueError");
  const form = formIn(params);
  if (form === body.type) return data;
  if (form === "html") throw new Refusal("InternalFormatError");
  return htmlOfText(data);
}

/** The end of the `<body …>` tag, where the words begin; 0 when the HTML has none. */
function startOfWords(html: string): number {
  const open = html.toLowerCase().indexOf("<body");
  return open < 0 ? 0 : html.indexOf(">", open) + 1;
}

/** The cursor is taken to stand at the start of the body: the stand-in knows no selection. */
function insertAtStart(draft: ComposeSession, text: string): void {
  const { body } = draft.state;
  const at = body.type === "html" ? startOfWords(body.content) : 0;
  draft.change({ body: { ...body, content: body.content.slice(0, at) + text + body.content.slice(at) } });
}

/** The body. `data` comes and goes in the form that `coercionType` names. */
export const body: readonly Call[] = [
  {
    id: 37,
    name: "item.body.getAsync",
    need: 1,
    answer: (params, { session }) => bodyAs(session.state.body, formIn(params)),
  },
  { id: 14, name: "item.body.getTypeAsync", need: 1, answer: (_, { session }) => session.state.body.type },
  onDraft({ id: 38, name: "item.body.setAsync", need: 2 }, (draft, params) => {
    const type = draft.state.body.type;
    draft.change({ body: { type, content: fitting(draft.state.body, params, "data", longestBody) } });
  }),
  onDraft({ id: 23, name: "item.body.prependAsync", need: 2 }, (draft, params) => {
    insertAtStart(draft, fitting(draft.state.body, params, "data", longestBody));
  }),
  onDraft({ id: 13, name: "item.body.setSelectedDataAsync", need: 2 }, (draft, params) => {
    insertAtStart(draft, fitting(draft.state.body, params, "data", longestBody));
  }),
  onDraft({ id: 29, name: "item.setSelectedDataAsync", need: 2 }, (draft, params) => {
    insertAtStart(draft, fitting(draft.state.body, params, "data", longestBody));
  }),
  onDraft({ id: 28, name: "item.getSelectedDataAsync", need: 2 }, () => ({
    data: "",
    sourceProperty: "body",
  })),
  onDraft({ id: 100, name: "item.body.appendOnSendAsync", need: 2 }, (draft, params, { manifest }) => {
    if (!manifest.extendedPermissions.includes("AppendOnSend"))
      throw new Refusal("MissingExtendedPermissions");
    const text = params["appendTxt"] === null ? "" : textOf(params, "appendTxt");
    if (text.length > longestAppended) throw new Refusal("InvalidParameterValueError");
    draft.change({ appendOnSend: text });
  }),
  onDraft({ id: 173, name: "item.body.setSignatureAsync", need: 2 }, (draft, params) => {
    const { body: now } = draft.state;
    const signature = fitting(now, params, "data", longestSignature);
    const content = now.type === "html" ? `<div id="Signature">${signature}</div>` : `\n${signature}`;
    draft.change({ body: { ...now, content: now.content + content } });
  }),
];
