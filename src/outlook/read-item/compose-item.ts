/** Members that older Outlooks do not have, whatever their types say: Mailbox 1.13 and 1.14. */
type Newer = "delayDeliveryTime" | "sensitivityLabel" | "inReplyTo";

/** A draft being written, as Office.js gives it: members above the manifest's requirement set may be missing. */
export type ComposeItem = Omit<Office.MessageCompose, Newer> & Partial<Pick<Office.MessageCompose, Newer>>;

/** The organisation's sensitivity labels (Mailbox 1.13). */
export type LabelsCatalog = Pick<Office.SensitivityLabelsCatalog, "getAsync">;
