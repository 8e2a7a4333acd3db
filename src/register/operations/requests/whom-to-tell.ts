import { partiesOf, type ConsentRequest, type Offices, type RequestState } from "../../../consent/index.ts";
import { hasOffice, type Authority } from "../../../people/index.ts";

/** In what part somebody is told of what happened. */
type Told = "asker" | "originator" | "decider";

/** Who is told when a request comes into a state. Whoever did it needs no notice. */
const toldOf: Readonly<Record<RequestState, readonly Told[]>> = {
  requested: ["originator"],
  informed: ["originator"],
  granted: ["asker"],
  refused: ["asker"],
  objected: ["asker"],
  lapsed: ["asker", "originator"],
  withdrawn: ["originator"],
  revoked: ["asker"],
  referred: ["decider", "originator"],
  "determined-share": ["asker", "originator"],
  "determined-do-not-share": ["asker", "originator"],
};

/** Notices are named by what happened; of most states that is the state. */
export function noticeKindOf(state: RequestState): string {
  return state === "requested" ? "asked" : state;
}

/**
 * Who determines where these people are parties: the Monitoring Officer; where they are a party, away or not appointed, the
 * deputies; where there is none of these, whoever is head of paid service, so that it reaches somebody who can appoint one.
 */
export function decidersOf(
  parties: readonly string[],
  offices: Offices,
  authority: Authority,
): readonly string[] {
  const { monitoringOfficer, isMonitoringOfficerAbsent, deputies } = offices;
  const isFree = (person: string): boolean => !parties.includes(person);
  if (monitoringOfficer !== null && !isMonitoringOfficerAbsent && isFree(monitoringOfficer))
    return [monitoringOfficer];
  const free = deputies.filter(isFree);
  if (free.length > 0) return free;
  return authority.file.people.filter((each) => hasOffice(each, "head-of-paid-service")).map(({ id }) => id);
}

/** The persons to tell that a request has come into a state. */
export function whomToTell(
  request: ConsentRequest,
  state: RequestState,
  offices: Offices,
  authority: Authority,
): readonly string[] {
  const persons = toldOf[state].flatMap((told) => {
    if (told === "asker") return [request.asker];
    if (told === "originator") return [request.originator];
    return decidersOf(partiesOf(request), offices, authority);
  });
  return [...new Set(persons)];
}
