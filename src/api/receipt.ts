import { Type, type Static } from "typebox";
import { Moment } from "./atoms.ts";

/** The id of a receipt: 128 random bits in base64url, so that only who has the receipt knows it. */
const ReceiptId = Type.String({ pattern: "^[A-Za-z0-9_-]{22}$" });

/**
 * What a receipt says, as the payload of its compact JWS (ES256, `typ` is `correspondence-receipt+jwt`). Persons are ids of the authority
 * file. `msg` is base64url SHA-256 over the message identifiers: the Message-IDs without angle brackets, sorted, joined by a line
 * feed; where there are none, over `desc:` and the request's id. Where `with` would not fit into a header line, `withHash` stands
 * for it: base64url SHA-256 of the ids, sorted, joined by a line feed.
 */
export const ReceiptClaims = Type.Object({
  iss: Type.String(),
  jti: ReceiptId,
  /** The consent's id. */
  con: Type.String(),
  /** Who may share. */
  sub: Type.String(),
  msg: Type.String(),
  with: Type.Optional(Type.Array(Type.String())),
  withHash: Type.Optional(Type.String()),
  /** Seconds since 1970. */
  iat: Type.Integer(),
  /** Seconds since 1970; absent where it does not end. */
  exp: Type.Optional(Type.Integer()),
});
export type ReceiptClaims = Static<typeof ReceiptClaims>;

/** How a receipt stands on the register now. */
export const ReceiptView = Type.Object({
  id: ReceiptId,
  state: Type.Union([Type.Literal("valid"), Type.Literal("revoked"), Type.Literal("expired")]),
  issuedAt: Moment,
  expires: Type.Union([Moment, Type.Null()]),
  revokedAt: Type.Union([Moment, Type.Null()]),
  receipt: Type.String(),
});
export type ReceiptView = Static<typeof ReceiptView>;

/** The public keys of receipts, those that were replaced too (RFC 7517). */
export const ReceiptKeys = Type.Object({
  keys: Type.Array(
    Type.Object({
      kty: Type.Literal("EC"),
      crv: Type.Literal("P-256"),
      x: Type.String(),
      y: Type.String(),
      kid: Type.String(),
      alg: Type.Literal("ES256"),
      use: Type.Literal("sig"),
    }),
  ),
});
export type ReceiptKeys = Static<typeof ReceiptKeys>;
