import { everything, type Element } from "./xml.ts";

/**
 * The order in which Office wants the children of an element, and (marked *) which must be there. From "How to find the
 * proper order of manifest elements" of the Office Add-ins documentation.
 */
const orders: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id* AlternateId Version* ProviderName* DefaultLocale* DisplayName* Description* IconUrl* HighResolutionIconUrl* " +
    "SupportUrl AppDomains Hosts* Requirements* FormSettings* Permissions* Rule* DisableEntityHighlighting VersionOverrides",
  VersionOverrides:
    "Description Requirements Hosts* Resources* WebApplicationInfo EquivalentAddins ConnectedServiceControls " +
    "ExtendedPermissions VersionOverrides",
  MailHost: "Runtimes DesktopFormFactor MobileFormFactor",
  DesktopFormFactor: "SupportsSharedFolders FunctionFile ExtensionPoint*",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  Control: "Label* Supertip* Icon* Action*",
  Group: "Label* Control*",
};

/** How long a text may be, by the element that holds it, in its DefaultValue or its own text. */
const longest: Readonly<Record<string, number>> = {
  DisplayName: 125,
  ProviderName: 125,
  Description: 250,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
  "bt:Urls": 2048,
  "bt:Images": 2048,
};

/** A resid or the id of a resource (Microsoft's reference pages of `Resources`). */
const longestId = 32;

/** The whole file ("Limits for activation and JavaScript API for Outlook add-ins"). */
const largestBytes = 256 * 1024;

function orderOf({ name, attributes }: Element): readonly string[] {
  const type = attributes["xsi:type"] ?? "";
  return (orders[type] ?? orders[name])?.split(" ") ?? [];
}

function orderFaults(element: Element): readonly string[] {
  const order = orderOf(element);
  if (order.length === 0) return [];
  const names = order.map((name) => name.replace("*", ""));
  const missing = order
    .filter((name) => name.endsWith("*") && !element.children.some((each) => `${each.name}*` === name))
    .map((name) => `line ${element.line}: ${element.name} has no ${name.slice(0, -1)}`);
  let furthest = 0;
  const misplaced = element.children.flatMap(({ name, line }) => {
    const place = names.indexOf(name);
    if (place === -1) return [`line ${line}: ${name} is not known in ${element.name}`];
    if (place < furthest) return [`line ${line}: ${name} must stand before ${names[furthest] ?? ""}`];
    furthest = place;
    return [];
  });
  return [...missing, ...misplaced];
}

function lengthFault(element: Element, most: number | undefined): readonly string[] {
  const said = element.attributes["DefaultValue"] ?? element.text;
  if (most === undefined || said.length <= most) return [];
  return [`line ${element.line}: ${element.name} holds ${said.length} characters; ${most} is the most`];
}

function idFaults({ name, attributes, line }: Element): readonly string[] {
  const ids = [attributes["resid"], name.startsWith("bt:") ? attributes["id"] : undefined];
  return ids
    .filter((id) => id !== undefined && (id === "" || id.length > longestId))
    .map((id) => `line ${line}: "${id ?? ""}" must have 1 to ${longestId} characters`);
}

function formFaults({ name, text, line }: Element): readonly string[] {
  if (name === "Id" && !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) {
    return [`line ${line}: the Id "${text}" is no GUID`];
  }
  if (name === "Version" && !/^\d{1,5}(?:\.\d{1,5}){3}$/.test(text)) {
    return [`line ${line}: the Version "${text}" must have four numbers`];
  }
  return [];
}

/** Elements out of order, missing or unknown; texts and names that are too long; a file that is too large. */
export function shapeFaults(manifest: Element, text: string): readonly string[] {
  const bytes = Buffer.byteLength(text);
  return [
    ...(bytes > largestBytes ? [`the manifest has ${bytes} bytes; ${largestBytes} is the most`] : []),
    ...everything(manifest).flatMap((element) => [
      ...orderFaults(element),
      ...idFaults(element),
      ...formFaults(element),
      ...lengthFault(element, longest[element.name]),
      ...element.children.flatMap((each) => lengthFault(each, longest[element.name])),
    ]),
  ];
}
