export { evidenceFor } from "./evidence.ts";
export type { AddressLine, EvidencePiece, HeaderLine, Passage } from "./piece.ts";
