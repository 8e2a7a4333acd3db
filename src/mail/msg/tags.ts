/** The properties read from .msg files, by the names of MS-OXPROPS without `PidTag`. */
export const tags = {
  messageClass: 0x001a,
  importance: 0x0017,
  priority: 0x0026,
  sensitivity: 0x0036,
  subject: 0x0037,
  clientSubmitTime: 0x0039,
  deferredDeliveryTime: 0x000f,
  deferredSendTime: 0x3fef,
  transportMessageHeaders: 0x007d,
  body: 0x1000,
  html: 0x1013,
  rtfCompressed: 0x1009,
  internetMessageId: 0x1035,
  internetReferences: 0x1039,
  inReplyToId: 0x1042,
  internetCodepage: 0x3fde,
  messageCodepage: 0x3ffd,
  recipientType: 0x0c15,
  displayName: 0x3001,
  addressType: 0x3002,
  emailAddress: 0x3003,
  smtpAddress: 0x39fe,
  attachMethod: 0x3705,
  attachData: 0x3701,
  attachFilename: 0x3704,
  attachLongFilename: 0x3707,
  attachMimeTag: 0x370e,
} as const;

/** The properties that tell of one party: its name, the kind of its address, the address, and that for the Internet. */
export interface PartyTags {
  readonly name: number;
  readonly type: number;
  readonly address: number;
  readonly smtp: number;
}

/** From: on whose behalf the message goes (PidTagSentRepresenting…). */
export const fromTags: PartyTags = { name: 0x0042, type: 0x0064, address: 0x0065, smtp: 0x5d02 };

/** Who pressed Send (PidTagSender…). */
export const senderTags: PartyTags = { name: 0x0c1a, type: 0x0c1e, address: 0x0c1f, smtp: 0x5d01 };

/** A recipient. */
export const recipientTags: PartyTags = {
  name: tags.displayName,
  type: tags.addressType,
  address: tags.emailAddress,
  smtp: tags.smtpAddress,
};
