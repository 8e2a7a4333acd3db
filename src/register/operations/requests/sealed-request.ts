import type { Correspondence } from "../../../api/index.ts";
import { momentOf, type Covered } from "../../../consent/index.ts";
import type { JsonObject } from "../../store/index.ts";

/** What a request keeps under its own key (`requests.sealed`): the only place where a subject stands, beside the log's. */
export interface SealedRequest {
  readonly correspondence: Correspondence;
  readonly reason: string;
  readonly legalProvision: string | null;
  /** In the order in which they were named. */
  readonly shareWith: readonly string[];
  /** Names at the time, by id. */
  readonly names: Readonly<Record<string, string>>;
}

/** What stands in the place of a name that was erased. */
export const erasedName = "(erased)";

/** The place of a request's own words among what is sealed under its key. */
export const requestPlace = "request";

/** The place of the conditions of a grant or determination. */
export const sharingPlace = "sharing";

/** Sealed fields of a request, read back. */
export function sealedRequestOf(opened: JsonObject | null): SealedRequest | null {
  return opened as unknown as SealedRequest | null;
}

/** What a consent to share correspondence covers. A day without a time counts from its start. */
export function coveredBy({ messageIds = [], author, subject, sent }: Correspondence): Covered {
  const moment = momentOf(sent);
  return { messageIds, description: moment === null ? null : { author, subject, sent: moment.from } };
}
