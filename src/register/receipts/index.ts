export { correspondenceDigest, type ReceiptOf } from "./claims.ts";
export { openReceipts, type Issued, type OldKey, type Receipts, type ReceiptSettings } from "./receipts.ts";
