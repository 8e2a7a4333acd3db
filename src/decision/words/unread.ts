import type { UnreadReason } from "../../message/index.ts";

/** Why something was not read, in words. */
export const unreadWords: Readonly<Record<UnreadReason, string>> = {
  "no-reader": "there is no reader for {type}",
  "attached-message-unreadable": "the attached message could not be opened: {detail}",
  "attached-message-not-fetched": "the mail program did not hand over the attached message",
  scanned: "its pages are pictures without text",
  "pages-without-text": "there is no text to read on {pages}",
  "embedded-file": "another file inside it was not opened: {name}",
  "document-broken": "it is damaged or no true {type} file",
  "document-too-large": "opening it would take more than {limit}",
  encrypted: "it is protected ({type})",
  "too-deep": "it lies more than {limit} levels deep",
  "too-many-parts": "it has more than {limit} parts",
  "too-long": "it is longer than {limit}",
  "several-senders": "it names more than one sender: {addresses}",
  "no-sender": "it names no sender",
  "repeated-header": "the header {header} stands more than once",
  resent: "it was sent again ({header}), so who sends to whom is unclear",
  "unreadable-address": "this is no address: {text}",
  "unknown-charset": "the character set {charset} is not known",
  "unknown-own-address": "the authority file does not know {address}",
  "unexpanded-list": "the people on {address} are not known",
  "odd-header": "mail programs read this line among the headers differently: {text}",
  "no-date": "there is no Date header",
  "no-message-id": "there is no Message-ID header",
};
