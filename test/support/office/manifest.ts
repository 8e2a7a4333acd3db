import type { ManifestFacts } from "../../../src/workbench/host/index.ts";

/** Where the add-in's pages are in tests; nothing listens there. */
export const addinOrigin = "https://localhost:8444";

/** The facts of a manifest like the product's own, for tests that need one and ask nothing of it. */
export const usualManifest: ManifestFacts = {
  name: "Correspondence Control",
  permission: "ReadWriteItem",
  sendMode: "SoftBlock",
  launchEvents: {
    OnMessageSend: "onMessageSendHandler",
    OnNewMessageCompose: "onNewMessageComposeHandler",
    OnMessageCompose: "onMessageComposeHandler",
    OnMessageRecipientsChanged: "onMessageRecipientsChangedHandler",
    OnMessageAttachmentsChanged: "onMessageAttachmentsChangedHandler",
    OnMessageFromChanged: "onMessageFromChangedHandler",
    OnSensitivityLabelChanged: "onSensitivityLabelChangedHandler",
    OnInfoBarDismissClicked: "onInfoBarDismissClickedHandler",
  },
  launchEventPage: `${addinOrigin}/launchevent.html`,
  commands: [
    { id: "checkPane", action: "pane", target: `${addinOrigin}/pane.html`, mode: "compose", label: "Check" },
    { id: "readPane", action: "pane", target: `${addinOrigin}/pane.html`, mode: "read", label: "Consent" },
  ],
  appDomains: [],
  extendedPermissions: [],
  supportsSharedFolders: true,
};
