import type { Command, LaunchEvent, ManifestFacts, Permission, SendMode } from "../host/index.ts";

const permissions: readonly Permission[] = ["Restricted", "ReadItem", "ReadWriteItem", "ReadWriteMailbox"];
const sendModes: readonly SendMode[] = ["PromptUser", "SoftBlock", "Block"];
const launchEvents: readonly LaunchEvent[] = [
  "OnNewMessageCompose",
  "OnMessageCompose",
  "OnMessageRecipientsChanged",
  "OnMessageAttachmentsChanged",
  "OnMessageFromChanged",
  "OnSensitivityLabelChanged",
  "OnInfoBarDismissClicked",
  "OnMessageSend",
];

const overrides = "http://schemas.microsoft.com/office/mailappversionoverrides/1.1";

/** What the stand-in takes from a manifest beside the host's facts. */
export interface ReadManifest extends ManifestFacts {
  /** The address of the icon of 32 pixels, for the ribbon. */
  readonly icon: string;
}

/** A manifest in which the stand-in found something missing; the message says what. */
export class ManifestFault extends Error {
  override readonly name = "ManifestFault";
}

function demanded<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new ManifestFault(`the manifest has no ${what}`);
  return value;
}

function among<Value extends string>(values: readonly Value[], text: string | null, what: string): Value {
  return demanded(
    values.find((value) => value === text),
    what,
  );
}

/** Elements of any namespace by their local name, wherever they stand below `parent`. */
function all(
  parent: ParentNode & { getElementsByTagNameNS: Element["getElementsByTagNameNS"] },
  name: string,
): readonly Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

/** The text of a resource by its id: `Pane.Url`. */
function resourcesOf(version: Element): (id: string | null) => string {
  const texts = new Map(
    ["Image", "Url", "String"]
      .flatMap((name) => all(version, name))
      .map((element) => [element.getAttribute("id"), element.getAttribute("DefaultValue")]),
  );
  return (id) => demanded(texts.get(id), `resource ${id ?? "without an id"}`);
}

function resid(parent: Element, name: string): string | null {
  return all(parent, name)[0]?.getAttribute("resid") ?? null;
}

const surfaces = { MessageComposeCommandSurface: "compose", MessageReadCommandSurface: "read" } as const;

function commandsOf(version: Element, textOf: (id: string | null) => string): readonly Command[] {
  return all(version, "ExtensionPoint").flatMap((point) => {
    const type = point.getAttribute("xsi:type") ?? "";
    const mode = Object.entries(surfaces).find(([surface]) => surface === type)?.[1];
    if (mode === undefined) return [];
    return all(point, "Control").map((control): Command => {
      const isPane = all(control, "Action")[0]?.getAttribute("xsi:type") === "ShowTaskpane";
      const functionName = all(control, "FunctionName")[0]?.textContent ?? "";
      return {
        id: demanded(control.getAttribute("id"), "id of a control"),
        action: isPane ? "pane" : "function",
        target: isPane ? textOf(resid(control, "SourceLocation")) : functionName,
        mode,
        label: textOf(resid(control, "Label")),
      };
    });
  });
}

function eventsOf(version: Element): ManifestFacts["launchEvents"] {
  const named = all(version, "LaunchEvent").map((element) => [
    among(launchEvents, element.getAttribute("Type"), `event ${element.getAttribute("Type") ?? ""}`),
    demanded(element.getAttribute("FunctionName"), "function name of an event"),
  ]);
  return Object.fromEntries(named) as ManifestFacts["launchEvents"];
}

/**
 * What Outlook on the web takes from an add-in only manifest: version 1.1 of its overrides, and the permission and the
 * name above them. Throws a ManifestFault. `document` is parsed XML.
 */
export function readManifest(document: XMLDocument): ReadManifest {
  const version = demanded(
    [...document.getElementsByTagNameNS(overrides, "VersionOverrides")][0],
    "version 1.1 of its overrides",
  );
  const textOf = resourcesOf(version);
  const send = all(version, "LaunchEvent").find((event) => event.getAttribute("Type") === "OnMessageSend");
  return {
    name: demanded(all(document, "DisplayName")[0]?.getAttribute("DefaultValue"), "display name"),
    permission: among(permissions, all(document, "Permissions")[0]?.textContent ?? null, "permission"),
    sendMode: among(sendModes, send?.getAttribute("SendMode") ?? null, "send mode"),
    launchEvents: eventsOf(version),
    launchEventPage: textOf(resid(version, "Runtime")),
    commands: commandsOf(version, textOf),
    appDomains: all(document, "AppDomain").map((element) => element.textContent),
    extendedPermissions: all(version, "ExtendedPermission").map((element) => element.textContent),
    supportsSharedFolders: all(version, "SupportsSharedFolders")[0]?.textContent === "true",
    icon: textOf(
      all(version, "Image")
        .find((image) => image.getAttribute("size") === "32")
        ?.getAttribute("resid") ?? null,
    ),
  };
}
