import type { ComposeState, MailboxUser, SessionAttachment } from "../host/index.ts";
import { copyOf } from "../host/index.ts";
import { answerSubject, asEml, openingBody, quotation, story } from "../mail/index.ts";
import { ownerById, recipientFor } from "../people/index.ts";
import type { PreparedAttachment, Situation } from "./situation.ts";

type Letter = ReturnType<typeof letterOf>;

/** A letter of the story, as it lies in `user`'s mailbox. */
function letterOf(id: string, user: MailboxUser) {
  const found = story().find((letter) => letter.id === id);
  if (found === undefined) throw new Error(`the story has no letter ${id}`);
  return copyOf(found.message, user).state;
}

function attachmentOf(prepared: PreparedAttachment, index: number, user: MailboxUser): SessionAttachment {
  const id = `prepared-${index + 1}`;
  if (prepared.kind === "file") {
    const { name, text } = prepared;
    return {
      id,
      name,
      size: text.length,
      attachmentType: "file",
      isInline: false,
      content: btoa(text),
      format: "base64",
    };
  }
  const letter = letterOf(prepared.letter, user);
  const content = asEml(letter);
  return {
    id,
    name: letter.subject,
    size: content.length,
    attachmentType: "item",
    isInline: false,
    content,
    format: "eml",
  };
}

const marks = { newMail: null, reply: "RE", forward: "FW" } as const;

function subjectOf({ draft }: Situation, letter: Letter | null): string {
  const mark = marks[draft.composeType];
  if (draft.subject !== undefined) return draft.subject;
  return letter === null || mark === null ? "" : answerSubject(mark, letter.subject);
}

/** The draft that a situation opens, as its sender's Outlook would hold it. */
export function draftOf(situation: Situation): Partial<ComposeState> & { readonly user: MailboxUser } {
  const { draft } = situation;
  const owner = ownerById(situation.who);
  const user = { displayName: owner.name, emailAddress: owner.address };
  const letter = draft.of === undefined ? null : letterOf(draft.of, user);
  const from = draft.quotedFrom === undefined ? {} : { from: recipientFor(draft.quotedFrom) };
  const quoted = letter === null ? "" : quotation({ ...letter, ...from });
  return {
    user,
    to: draft.to.map(recipientFor),
    cc: (draft.cc ?? []).map(recipientFor),
    bcc: (draft.bcc ?? []).map(recipientFor),
    subject: subjectOf(situation, letter),
    body: { type: "html", content: openingBody(draft.words, draft.signature ?? owner.signature, quoted) },
    attachments: (draft.attachments ?? []).map((prepared, index) => attachmentOf(prepared, index, user)),
    composeType: draft.composeType,
    conversationId: letter?.conversationId ?? null,
    inReplyTo: letter?.internetMessageId ?? null,
  };
}
