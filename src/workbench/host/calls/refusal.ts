/** The errors of Outlook that this stand-in answers with, by the name Office.js gives them. Microsoft's error codes page. */
export const errorCodes = {
  InternalFormatError: 9002,
  InvalidAttachmentId: 9003,
  AttachmentToDeleteDoesNotExist: 9008,
  AttachmentSizeExceeded: 9000,
  NumberOfAttachmentsExceeded: 9001,
  NumberOfRecipientsExceeded: 9012,
  AccessRestricted: 9017,
  GenericTokenError: 9018,
  GenericSettingsError: 9019,
  GenericResponseError: 9020,
  DuplicateNotificationKey: 9023,
  NotificationKeyNotFound: 9024,
  NumberOfNotificationsExceeded: 9025,
  InvalidParameterValueError: 9031,
  ApiCallNotSupportedByExtensionPoint: 9032,
  InternalServerError: 9042,
  AttachmentTypeNotSupported: 9043,
  ItemNotSaved: 9046,
  MissingExtendedPermissions: 9047,
  KeyNotFound: 9050,
  SessionObjectMaxLengthExceeded: 9051,
  NotSupportedForSharedFolders: 9055,
  OperationNotSupported: 5000,
} as const;
export type ErrorName = keyof typeof errorCodes;

/** A call that the host will not do: the add-in's callback gets the error. */
export class Refusal extends Error {
  readonly code: number;

  constructor(error: ErrorName) {
    super(error);
    this.name = "Refusal";
    this.code = errorCodes[error];
  }
}
