/** The permissions of a manifest, weakest first. */
export type Permission = "Restricted" | "ReadItem" | "ReadWriteItem" | "ReadWriteMailbox";

/** The send modes of a manifest: how strictly Outlook takes what the handler says. */
export type SendMode = "PromptUser" | "SoftBlock" | "Block";

/** The launch events that this stand-in raises. */
export type LaunchEvent =
  | "OnNewMessageCompose"
  | "OnMessageCompose"
  | "OnMessageRecipientsChanged"
  | "OnMessageAttachmentsChanged"
  | "OnMessageFromChanged"
  | "OnSensitivityLabelChanged"
  | "OnInfoBarDismissClicked"
  | "OnMessageSend";

/** A button of the ribbon: it opens the task pane or runs a function. */
export interface Command {
  readonly id: string;
  readonly action: "pane" | "function";
  /** The function's name, or the address of the pane. */
  readonly target: string;
  readonly mode: "compose" | "read";
  readonly label: string;
}

/** What the host takes from the add-in's manifest, and nothing beside it. */
export interface ManifestFacts {
  /** The display name: the title of every alert. */
  readonly name: string;
  readonly permission: Permission;
  readonly sendMode: SendMode;
  /** The function that handles each event. Events that are not named are not raised. */
  readonly launchEvents: Readonly<Partial<Record<LaunchEvent, string>>>;
  /** The page that holds the handlers, with its full address. */
  readonly launchEventPage: string;
  readonly commands: readonly Command[];
  /** Origins, beside the add-in's own, that a dialog may show. */
  readonly appDomains: readonly string[];
  /** `AppendOnSend` and others; empty when the manifest asks for none. */
  readonly extendedPermissions: readonly string[];
  readonly supportsSharedFolders: boolean;
}
