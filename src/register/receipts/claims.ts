import { createHash } from "node:crypto";
import type { ReceiptClaims } from "../../api/index.ts";
import type { Instant } from "../../message/index.ts";

/** What a receipt is to say. Persons are ids of the authority file. */
export interface ReceiptOf {
  /** The consent's id. */
  readonly consent: string;
  /** Who may share. */
  readonly who: string;
  readonly mayBeSharedWith: readonly string[];
  /** Message-IDs, with or without angle brackets; none where the correspondence has none. */
  readonly messageIds: readonly string[];
  readonly issuedAt: Instant;
  /** The first moment at which it no longer counts; null where it does not end. */
  readonly until: Instant | null;
}

/** The longest list of persons; in the place of a longer one stands its digest, so that the line is never too long. */
const longestListChars = 200;

/** The longest address of the register and id of the asker together; a longer one is refused rather than cut. */
const longestNamesChars = 210;

function digestOfLines(lines: readonly string[]): string {
  return createHash("sha256")
    .update([...lines].sort().join("\n"))
    .digest("base64url");
}

function bareId(messageId: string): string {
  return messageId.trim().replace(/^</, "").replace(/>$/, "");
}

/** The digest by which a receipt names the correspondence (`api/receipt.ts`). */
export function correspondenceDigest(consent: string, messageIds: readonly string[]): string {
  return digestOfLines(messageIds.length === 0 ? [`desc:${consent}`] : messageIds.map(bareId));
}

function withWhom(people: readonly string[]): Pick<ReceiptClaims, "with" | "withHash"> {
  const length = people.reduce((sum, id) => sum + id.length + 3, 0);
  return length <= longestListChars ? { with: [...people] } : { withHash: digestOfLines(people) };
}

/** The claims of a receipt. @throws where issuer and asker are too long for a header line */
export function claimsOf(receipt: ReceiptOf, issuer: string, id: string): ReceiptClaims {
  const { consent, who, mayBeSharedWith, messageIds, issuedAt, until } = receipt;
  if (issuer.length + who.length > longestNamesChars)
    throw new Error("PUBLIC_URL is too long to stand in a receipt");
  return {
    iss: issuer,
    jti: id,
    con: consent,
    sub: who,
    msg: correspondenceDigest(consent, messageIds),
    ...withWhom(mayBeSharedWith),
    iat: Math.floor(issuedAt / 1000),
    ...(until === null ? {} : { exp: Math.floor(until / 1000) }),
  };
}
