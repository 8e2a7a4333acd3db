import { readFileSync } from "node:fs";
import { workbenchAddress } from "../../tools/manifest/deployable.ts";
import type { Facts } from "../../tools/manifest/facts.ts";

/** The manifest as it stands in the repository. */
export const manifest = readFileSync("manifest.xml", "utf8");

const icon = (side: number): [string, { width: number; height: number }] => [
  `assets/icon-${side}.png`,
  { width: side, height: side },
];

/** The handlers that the manifest declares; the built add-in must associate exactly these. */
export const handlers = [
  "onNewMessageComposeHandler",
  "onMessageComposeHandler",
  "onMessageRecipientsChangedHandler",
  "onMessageAttachmentsChangedHandler",
  "onMessageFromChangedHandler",
  "onSensitivityLabelChangedHandler",
  "onInfoBarDismissClickedHandler",
  "onMessageSendHandler",
] as const;

/** What a faultless build puts beside the manifest, without building anything. */
export function factsFor(base = workbenchAddress): Facts {
  const pages = ["pane.html", "launchevent.html", "launchevent.js", "assets/support.html"];
  return {
    associated: new Set(handlers),
    allowed: [`${base}/launchevent.js`],
    files: new Map([...[16, 32, 64, 80, 128].map(icon), ...pages.map((path) => [path, null] as const)]),
  };
}
