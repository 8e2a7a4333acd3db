import { attachments } from "./attachments.ts";
import { body } from "./body.ts";
import { accepted, type Call } from "./call.ts";
import { delivery } from "./delivery.ts";
import { draftFacts } from "./draft-facts.ts";
import { internetHeaders } from "./internet-headers.ts";
import { notifications } from "./notifications.ts";
import { recipients } from "./recipients.ts";
import { sessionData } from "./session-data.ts";
import { storedProperties } from "./stored-properties.ts";
import { subject } from "./subject.ts";
import { ews, tokens } from "./tokens.ts";
import { windows } from "./windows.ts";

/** What Office.js tells its host about itself; these ask for nothing and do not count as calls at work. */
const reports: readonly Call[] = [
  accepted(163, "telemetry"),
  accepted(193, "telemetry of clicks"),
  accepted(400, "tracking"),
  accepted(401, "tracking of windows"),
  accepted(402, "tracking of calls"),
  accepted(403, "window.open rerouted"),
];

/** The ids of the reports. */
export const reportIds: ReadonlySet<number> = new Set(reports.map(({ id }) => id));

/** Every call the stand-in answers. Others of Office.js (appointments, categories …) are refused as not supported. */
export const callTable: readonly Call[] = [
  ...recipients,
  ...subject,
  ...body,
  ...attachments,
  ...internetHeaders,
  ...sessionData,
  ...notifications,
  ...storedProperties,
  ...delivery,
  ...draftFacts,
  ...windows,
  ...tokens,
  ews,
  ...reports,
];

const byId = new Map(callTable.map((call) => [call.id, call]));

/** The call with this dispatch id; undefined for one the stand-in does not know. */
export function callOf(id: number): Call | undefined {
  return byId.get(id);
}
