import type { ConsentRequestPage, ReleasePage, SendReport } from "../../../api/index.ts";
import type { Answer, KeptReports, KeptTicket, RegisterClient } from "../../../register-client/index.ts";
import type { RegisterStanding } from "../state/register-standing.ts";

/** What the pane does with the register for whoever is signed in. */
export interface Desk {
  readonly client: Pick<
    RegisterClient,
    | "me"
    | "ask"
    | "list"
    | "withdraw"
    | "refer"
    | "remind"
    | "askRelease"
    | "askAssessment"
    | "releases"
    | "send"
    | "ticket"
    | "receipt"
    | "receiptKeys"
  >;
  /** Asks the person to sign in, from a click. */
  readonly signIn: () => Promise<boolean>;
  readonly ticket: KeptTicket;
  readonly reports: KeptReports;
}

function valueOr<Value>(answer: Answer<Value>, otherwise: Value): Value {
  return answer.ok ? answer.value : otherwise;
}

/** How the register stands now; out of reach, what it said last stays. */
export async function standingNow(desk: Desk, before: RegisterStanding): Promise<RegisterStanding> {
  const { client } = desk;
  const me = before.me === null ? await client.me() : ({ ok: true, value: before.me } as const);
  if (!me.ok) return { ...before, who: me.trouble === "signed-out" ? "signed-out" : "away" };
  const [requests, releases] = await Promise.all([client.list({ role: "requester" }), client.releases()]);
  const troubles = [requests, releases].flatMap((each) => (each.ok ? [] : [each.trouble]));
  if (troubles.includes("signed-out")) return { ...before, who: "signed-out", me: null };
  const noRequests: ConsentRequestPage = { requests: [...before.requests], next: null };
  const noReleases: ReleasePage = { releases: [...before.releases] };
  return {
    who: troubles.length > 0 ? "away" : "signed-in",
    me: me.value,
    requests: valueOr(requests, noRequests).requests,
    releases: valueOr(releases, noReleases).releases,
  };
}

/** Leaves a new ticket where the events find it; the old one stays where there is none to be had. */
export async function renewTicket({ client, ticket }: Desk): Promise<void> {
  const answer = await client.ticket();
  if (answer.ok) await ticket.write(answer.value);
}

/** Tells the register of a false alarm; out of reach, the report waits like those of the send check. */
export async function tell({ client, reports }: Desk, report: SendReport): Promise<void> {
  const answer = await client.send(report);
  if (!answer.ok && answer.trouble !== "refused") await reports.add(report);
}
