import type { CheckId } from "../../../src/message/finding.ts";

/** How a scenario says what is in a mail; `mime.ts` turns it into the bytes of an .eml file. */

/**
 * Somebody in a header: a person's id (`barlow`: the first account), an id with the number of another account
 * (`bracewell/2`), a list of the authority (`audit-committee@`), or a mailbox as it stands (`Ann Lee <ann@x.example>`).
 */
export type Who = string;

/** The program that wrote the mail, which decides the markup and how it quotes. */
export type Client =
  | "desktop" // Outlook for Windows: Word's HTML, a border above From/Sent/To/Subject
  | "web" // Outlook on the web and new Outlook: a rule and divRplyFwdMsg
  | "mobile" // Outlook for iOS and Android
  | "gmail" // "On … wrote:" and gmail_quote; quoted messages name no recipients
  | "gmail-forward" // "Forwarded message" with its header lines
  | "apple" // "On …, at …, X wrote:" and blockquote type=cite; no recipients
  | "apple-forward" // "Begin forwarded message:"
  | "original" // plain text, -----Original Message-----
  | "underscores" // plain text of Outlook on the web: a line of 32 underscores
  | "angles"; // plain text, "On … wrote:" and > before each line; no recipients

/** A message quoted below. The next one lies below it in turn. */
export interface Quoted {
  readonly from: Who;
  readonly to?: readonly Who[];
  readonly cc?: readonly Who[];
  /** Absent: the subject of the mail, without RE: and FW:. */
  readonly subject?: string;
  /** London time: `2026-10-05 09:12`. */
  readonly at: string;
  readonly text: string;
  /** How it is introduced, where it differs from the mail's own client: chains are mixed in life. */
  readonly client?: Client;
  /** Print names without addresses. */
  readonly namesOnly?: boolean;
}

/** Something attached. */
export type Attached =
  | { readonly mail: Mail; readonly name?: string }
  | { readonly text: string; readonly name: string }
  | { readonly html: string; readonly name: string }
  /** `says`: the lines of a PDF; its name where nothing is said. */
  | { readonly file: string; readonly type: string; readonly says?: readonly string[] };

/** A mail as a scenario tells it. */
export interface Mail {
  readonly from: Who;
  /** Who pressed Send on behalf of From. */
  readonly sender?: Who;
  readonly to?: readonly Who[];
  readonly cc?: readonly Who[];
  readonly bcc?: readonly Who[];
  readonly subject: string;
  /** London time: `2026-10-05 09:12`. */
  readonly at: string;
  /** Paragraphs, with an empty line between them. */
  readonly text: string;
  /** What stands under it: the post, the ward, the bare name, or nothing. Absent: officers sign with post, members with the bare name. */
  readonly sign?: "post" | "ward" | "bare" | "none";
  readonly client?: Client;
  /** The chain below, outermost first. */
  readonly under?: readonly Quoted[];
  readonly attach?: readonly Attached[];
  readonly headers?: Readonly<Record<string, string>>;
  /** The authority's legal footer below the signature. */
  readonly footer?: boolean;
  /** The Message-ID without brackets; absent: made from the name. */
  readonly id?: string;
}

/** A check whose findings the corpus labels: every one. */
export type Labelled = CheckId;

/** A finding expected. What is absent is not asserted. */
export interface ExpectedFinding {
  readonly check: Labelled;
  readonly level: "inform" | "prompt" | "hold";
  /** Addresses; in scenarios also ids as in `Who`. */
  readonly about?: readonly Who[];
  readonly people?: readonly string[];
  readonly originator?: string | null;
  /** `part-5.5 14.1`; `local blind-copy`. */
  readonly clauses?: readonly string[];
}

/** A grant as the consents file gives it (outward contract, section 2). */
export type Grant = Readonly<Record<string, unknown>>;

/** One mail of `checks/`: it trips its check, or comes near and must not. */
export interface Scenario {
  /** The file's name without `.eml`. */
  readonly name: string;
  readonly authority: string;
  /** What it shows, in one sentence. */
  readonly shows: string;
  readonly mail: Mail;
  readonly findings: readonly ExpectedFinding[];
  /** Absent: what the findings' levels give. */
  readonly outcome?: "send" | "prompt" | "hold";
  /** It trips its check and nothing else does. */
  readonly only?: boolean;
  readonly consents?: readonly Grant[];
  /** The moment of sending, where it is not the Date header. */
  readonly sentAt?: string;
  /** Checks that are not scored here, each with the reason why two careful readers could differ. */
  readonly open?: Readonly<Partial<Record<Labelled, string>>>;
}

/** One mail of the ordinary day: it passes without a question. */
export interface OrdinaryMail {
  readonly name: string;
  readonly authority: string;
  readonly mail: Mail;
  /** Findings at `inform` that the specification demands. */
  readonly told?: readonly ExpectedFinding[];
  readonly consents?: readonly Grant[];
}
