import { commandIds, type Facts } from "./facts.ts";
import { valueOf } from "./resources.ts";
import { child, named, type Element } from "./xml.ts";

/** The events that Outlook knows ("Activate add-ins with events", requirement sets Mailbox 1.10 to 1.16). */
const events: ReadonlySet<string> = new Set([
  "OnNewMessageCompose",
  "OnNewAppointmentOrganizer",
  "OnMessageAttachmentsChanged",
  "OnAppointmentAttachmentsChanged",
  "OnMessageRecipientsChanged",
  "OnAppointmentAttendeesChanged",
  "OnAppointmentTimeChanged",
  "OnAppointmentRecurrenceChanged",
  "OnInfoBarDismissClicked",
  "OnMessageSend",
  "OnAppointmentSend",
  "OnMessageCompose",
  "OnAppointmentOrganizer",
  "OnMessageFromChanged",
  "OnAppointmentFromChanged",
  "OnSensitivityLabelChanged",
  "OnMessageReadWithCustomAttachment",
  "OnMessageReadWithCustomHeader",
  "OnMessageDecrypt",
]);

const sendModes = ["PromptUser", "SoftBlock", "Block"];

function eventFault({ attributes, line }: Element): readonly string[] {
  const { Type: type = "", SendMode: mode } = attributes;
  if (!events.has(type)) return [`line ${line}: Outlook knows no event "${type}"`];
  if (!type.endsWith("Send")) {
    return mode === undefined ? [] : [`line ${line}: ${type} has no send mode`];
  }
  return sendModes.includes(mode ?? "")
    ? []
    : [`line ${line}: ${type} must say its send mode: ${sendModes.join(", ")}`];
}

function repeated(elements: readonly Element[], attribute: string, what: string): readonly string[] {
  const seen = new Set<string>();
  return elements.flatMap(({ attributes, line }) => {
    const value = attributes[attribute] ?? "";
    if (seen.has(value)) return [`line ${line}: ${what} "${value}" is there twice`];
    seen.add(value);
    return [];
  });
}

function nameFaults(launches: readonly Element[], associated: ReadonlySet<string>): readonly string[] {
  const declared = new Set(launches.map(({ attributes }) => attributes["FunctionName"] ?? ""));
  return [
    ...launches
      .filter(({ attributes }) => !associated.has(attributes["FunctionName"] ?? ""))
      .map(({ attributes, line }) => {
        const { FunctionName: name = "" } = attributes;
        return `line ${line}: the built handler does not associate "${name}"`;
      }),
    ...[...associated]
      .filter((name) => !declared.has(name))
      .map((name) => `the built handler associates "${name}", which the manifest does not declare`),
  ];
}

function runtimeFaults(overrides: Element, allowed: readonly string[]): readonly string[] {
  const launch = named(overrides, "ExtensionPoint", "VersionOverrides").find(
    ({ attributes }) => attributes["xsi:type"] === "LaunchEvent",
  );
  if (launch === undefined) return [];
  const page = child(launch, "SourceLocation")?.attributes["resid"];
  const runtime = named(overrides, "Runtime").find(({ attributes }) => attributes["resid"] === page);
  if (runtime === undefined) return [`line ${launch.line}: no Runtime has the page of the launch events`];
  if (runtime.attributes["lifetime"] === "long") {
    return [`line ${runtime.line}: Outlook has no runtime with a long life`];
  }
  const script = valueOf(overrides, child(runtime, "Override")?.attributes["resid"]);
  if (script === null) return [`line ${runtime.line}: the Runtime has no script for classic Outlook`];
  if (allowed.includes(script)) return [];
  return [
    `.well-known/microsoft-officeaddins-allowed.json does not list ${script} but ${allowed.join(", ") || "nothing"}`,
  ];
}

function commandFaults(overrides: Element): readonly string[] {
  const controls = named(overrides, "Control", "VersionOverrides");
  const ids = controls.map(({ attributes }) => attributes["id"]);
  return [
    ...repeated(controls, "id", "the control"),
    ...commandIds
      .filter((id) => !ids.includes(id))
      .map((id) => `line ${overrides.line}: no control has the id "${id}", which an alert's button opens`),
  ];
}

/** Unknown events, names that the handler does not associate, a runtime that cannot start, buttons that open nothing. */
export function handlerFaults(manifest: Element, facts: Facts): readonly string[] {
  const launches = named(manifest, "LaunchEvent");
  const overrides = named(manifest, "VersionOverrides");
  return [
    ...(launches.length === 0 ? ["the manifest declares no launch event"] : []),
    ...launches.flatMap(eventFault),
    ...repeated(launches, "Type", "the event"),
    ...nameFaults(launches, facts.associated),
    ...overrides.flatMap((each) => [...runtimeFaults(each, facts.allowed), ...commandFaults(each)]),
  ];
}
