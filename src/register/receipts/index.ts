export { correspondenceDigest, type ReceiptOf } from "./claims.ts";
export { openReceipts, type Issued, type Receipts, type ReceiptSettings } from "./receipts.ts";
