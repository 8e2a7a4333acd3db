import type { Attachment, Body, Unread } from "../../message/index.ts";
import type { Attach } from "../attached-leaf.ts";
import { valuesOf } from "../header/header-block.ts";
import type { Budget } from "../limits.ts";
import { contentOf, presentationOf, textOf, unknownEncodingOf } from "../mime/content.ts";
import type { Part } from "../mime/part.ts";
import { repeatedHeader, tooLong, unread } from "../unread.ts";
import type { Why } from "../unread.ts";
import { alternativesAsOne, bodyOf } from "./body.ts";
import type { Stretch } from "./body.ts";
import { encryptedAs } from "../encrypted-file.ts";
import { encryptionOf } from "./encrypted.ts";

/** What a message holds below its headers. */
export interface Content {
  readonly body: Body;
  readonly attachments: readonly Attachment[];
  readonly unread: readonly Unread[];
}

/** What is gathered on the walk over the parts. */
interface Gathering {
  readonly root: Part;
  readonly budget: Budget;
  readonly attach: Attach;
  readonly attachments: Attachment[];
  readonly unread: Unread[];
  /** The first text is the body, whatever name it bears. */
  hasBody: boolean;
}

const repeatable = ["Content-Type", "Content-Transfer-Encoding", "Content-Disposition"];

/** A part with two answers to how it is read: mail programs differ in which they take. */
function noteRepeated(part: Part, gathering: Gathering): void {
  if (part.headers.values.size === part.headers.fields.length) return;
  for (const header of repeatable)
    if (valuesOf(part.headers, header.toLowerCase()).length > 1)
      gathering.unread.push(repeatedHeader(header));
}

function readText(part: Part, gathering: Gathering): readonly Stretch[] {
  const isHtml = part.type === "text/html";
  const content = contentOf(part);
  const taken = content.subarray(0, gathering.budget.takeText(content.length));
  const { text, doubtfulCharset } = textOf(part, taken, isHtml);
  gathering.hasBody = true;
  if (taken.length < content.length) gathering.unread.push({ what: "body", why: tooLong() });
  if (doubtfulCharset !== null)
    gathering.unread.push(unread("body", "unknown-charset", { charset: doubtfulCharset }));
  if (text.includes("-----BEGIN PGP MESSAGE-----"))
    gathering.unread.push(unread("body", "encrypted", { type: "OpenPGP" }));
  return [isHtml ? { html: text, text: null } : { html: null, text }];
}

/** Why a leaf cannot be read; null when it can be tried. */
function whyUnreadable(part: Part): Why | null {
  const encryption = encryptionOf(part);
  if (encryption !== null) return encryptedAs(encryption);
  const encoding = unknownEncodingOf(part);
  return encoding === null ? null : { phrase: "no-reader", values: { type: encoding } };
}

function readLeaf(part: Part, gathering: Gathering): readonly Stretch[] {
  const { isAttachment, fileName } = presentationOf(part);
  const isText = part.type === "text/plain" || part.type === "text/html";
  const isBody = isText && !isAttachment && (fileName === null || !gathering.hasBody);
  const why = whyUnreadable(part);
  if (why && (isBody || part === gathering.root)) gathering.unread.push({ what: "body", why });
  if (isBody) return readText(part, gathering);
  const charset = part.parameters.get("charset") ?? null;
  const leaf = { type: part.type, fileName, charset, bytes: contentOf(part), storage: null, unread: why };
  gathering.attachments.push(gathering.attach(leaf));
  return [];
}

const signatures = [
  "application/pkcs7-signature",
  "application/x-pkcs7-signature",
  "application/pgp-signature",
];

/** The signature of a signed message (RFC 1847, 2.1) says nothing of its own. */
function isSignature(part: Part, of: Part): boolean {
  return of.type === "multipart/signed" && part !== of.parts[0] && signatures.includes(part.type);
}

/** A multipart none of whose parts was found is read as the text that it looks like, and reported. */
function readBroken(part: Part, gathering: Gathering): readonly Stretch[] {
  gathering.unread.push(unread("body", "no-reader", { type: part.type.slice(0, 40) }));
  return part.raw.length === 0 ? [] : readText({ ...part, type: "text/plain" }, gathering);
}

function readPart(part: Part, gathering: Gathering): readonly Stretch[] {
  noteRepeated(part, gathering);
  if (part.type === "multipart/encrypted") {
    gathering.unread.push({ what: "body", why: encryptedAs(encryptionOf(part) ?? part.type) });
    return [];
  }
  if (!part.type.startsWith("multipart/")) return readLeaf(part, gathering);
  if (part.parts.length === 0) return readBroken(part, gathering);
  const shown = part.parts.filter((child) => !isSignature(child, part));
  const stretches = shown.map((child) => readPart(child, gathering));
  return part.type === "multipart/alternative" ? alternativesAsOne(stretches) : stretches.flat();
}

/** Reads the parts of a message: its texts become the body, one below the other, the rest is attached. */
export function readContent(root: Part, budget: Budget, attach: Attach): Content {
  const gathering: Gathering = { root, budget, attach, attachments: [], unread: [], hasBody: false };
  const body = bodyOf(readPart(root, gathering));
  return { body, attachments: gathering.attachments, unread: gathering.unread };
}
