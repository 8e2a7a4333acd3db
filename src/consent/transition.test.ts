import { describe, expect, it } from "vitest";
import type { ConsentRequest, RequestState } from "./request.ts";
import { consentOf, openRequest } from "./request.ts";
import type { Actor, Offices } from "./roles.ts";
import type { Outcome, RequestEvent } from "./transition.ts";
import { allowedEvents, transition } from "./transition.ts";

const noon = new Date("2026-06-01T11:00Z").getTime();
const term = new Date("2026-06-16T00:00Z").getTime();
const appointed: Offices = {
  monitoringOfficer: "mo",
  isMonitoringOfficerAbsent: false,
  deputies: ["deputy", "deputy-2"],
};
const by = (person: string | null, at = noon, offices = appointed): Actor => ({ person, at, offices });
const clock = by(null, term);

const asking = {
  id: "C-1",
  covers: { messageIds: ["<a@x>"], description: null },
  asker: "asker",
  alsoAsking: ["typist"],
  originator: "member",
  correspondents: ["officer"],
  shareWith: ["m2", "m3"],
  legalProvision: null,
  lapsesAt: term,
};
const requested = openRequest(asking);
const informed = openRequest({ ...asking, legalProvision: "Local Government Act 1972, s. 100F" });
const within = (state: RequestState, from: ConsentRequest = requested): ConsentRequest => ({
  ...from,
  state,
});

function after(outcome: Outcome): ConsentRequest {
  if ("refusal" in outcome) throw new Error(`refused: ${outcome.refusal.why}`);
  return outcome.request;
}
const whyNot = (outcome: Outcome): string | null => ("refusal" in outcome ? outcome.refusal.why : null);

describe("a request", () => {
  it("is requested on the ordinary path and informed where a law is named", () => {
    expect([requested.state, informed.state]).toEqual(["requested", "informed"]);
  });

  it("is granted as asked when the grant says no more", () => {
    const granted = after(transition(requested, { name: "grant" }, by("member")));
    expect(granted.state).toBe("granted");
    expect(consentOf(granted)).toEqual({
      id: "C-1",
      originator: "member",
      covers: asking.covers,
      mayBeSharedWith: ["m2", "m3"],
      askedBy: "asker",
      grantedOn: noon,
      expires: null,
      conditions: null,
      revokedOn: null,
    });
  });

  it("takes the one step that the table names", () => {
    expect(transition(requested, { name: "grant" }, by("member"))).toMatchObject({ through: ["granted"] });
    expect(transition(requested, { name: "refuse" }, by("member"))).toMatchObject({
      request: { sharing: null },
      through: ["refused"],
    });
  });

  it("is granted more narrowly than asked", () => {
    const event = {
      name: "grant",
      mayBeSharedWith: ["m3"],
      conditions: "Not the annex",
      expires: term,
    } as const;
    expect(after(transition(requested, event, by("member"))).sharing).toEqual({
      mayBeSharedWith: ["m3"],
      conditions: "Not the annex",
      expires: term,
      decidedAt: noon,
    });
  });

  it("leads to no consent while undecided, refused or kept unshared", () => {
    const refused = after(transition(requested, { name: "refuse" }, by("member")));
    const referred = after(transition(refused, { name: "refer" }, by("asker")));
    const kept = after(transition(referred, { name: "determine-do-not-share" }, by("mo")));
    expect([requested, refused, referred, kept].map(consentOf)).toEqual([null, null, null, null]);
    expect(kept.state).toBe("determined-do-not-share");
  });

  it("keeps what was granted, with the moment it was taken back, once revoked", () => {
    const granted = after(transition(requested, { name: "grant" }, by("member")));
    const revoked = after(transition(granted, { name: "revoke" }, by("member", noon + 5)));
    expect(consentOf(revoked)).toMatchObject({ grantedOn: noon, revokedOn: noon + 5 });
  });

  it("stays as it was when an event is refused", () => {
    const before = JSON.stringify(requested);
    transition(requested, { name: "grant" }, by("asker"));
    transition(requested, { name: "refer" }, by("asker"));
    expect(JSON.stringify(requested)).toBe(before);
  });
});

describe("on the legal-duty path", () => {
  it("an objection refers itself", () => {
    expect(transition(informed, { name: "refuse" }, by("member"))).toMatchObject({
      request: { state: "referred" },
      through: ["objected", "referred"],
    });
  });

  it("a lapse refers itself", () => {
    expect(transition(informed, { name: "lapse" }, clock)).toMatchObject({
      request: { state: "referred" },
      through: ["lapsed", "referred"],
    });
  });

  it("an ordinary lapse waits for the asker", () => {
    const lapsed = after(transition(requested, { name: "lapse" }, clock));
    expect(lapsed.state).toBe("lapsed");
    expect(after(transition(lapsed, { name: "refer" }, by("asker", term))).state).toBe("referred");
  });
});

describe("what is refused", () => {
  const selfAsked = openRequest({ ...asking, asker: "member" });
  const typedByOriginator = openRequest({ ...asking, alsoAsking: ["member"] });
  const determine: RequestEvent = { name: "determine-share" };
  const referred = within("referred");

  it.each<[string, ConsentRequest, RequestEvent, Actor, string]>([
    ["the asker's grant", requested, { name: "grant" }, by("asker"), "not-by-this-person"],
    ["a grant by who typed the request", requested, { name: "grant" }, by("typist"), "not-by-this-person"],
    [
      "an originator's grant of their own request",
      selfAsked,
      { name: "grant" },
      by("member"),
      "not-by-this-person",
    ],
    [
      "a grant by an originator on the asking side",
      typedByOriginator,
      { name: "grant" },
      by("member"),
      "not-by-this-person",
    ],
    ["the Monitoring Officer's grant", requested, { name: "grant" }, by("mo"), "not-by-this-person"],
    ["a grant by nobody", requested, { name: "grant" }, by(null), "not-by-this-person"],
    ["the originator's withdrawal", requested, { name: "withdraw" }, by("member"), "not-by-this-person"],
    ["a person's lapse", requested, { name: "lapse" }, by("asker", term), "not-by-this-person"],
    ["a lapse before its time", requested, { name: "lapse" }, by(null, term - 1), "too-early"],
    ["a grant after the term", requested, { name: "grant" }, by("member", term), "too-late"],
    ["an objection after the term", informed, { name: "refuse" }, by("member", term), "too-late"],
    [
      "a wider grant",
      requested,
      { name: "grant", mayBeSharedWith: ["m2", "m9"] },
      by("member"),
      "wider-than-asked",
    ],
    [
      "a grant to nobody",
      requested,
      { name: "grant", mayBeSharedWith: [] },
      by("member"),
      "shared-with-nobody",
    ],
    [
      "a grant that ends at once",
      requested,
      { name: "grant", expires: noon },
      by("member"),
      "expires-at-once",
    ],
    ["a second grant", within("granted"), { name: "grant" }, by("member"), "not-in-this-state"],
    ["a refusal after the grant", within("granted"), { name: "refuse" }, by("member"), "not-in-this-state"],
    [
      "a withdrawal after the decision",
      within("granted"),
      { name: "withdraw" },
      by("asker"),
      "not-in-this-state",
    ],
    ["another's revocation", within("granted"), { name: "revoke" }, by("mo"), "not-by-this-person"],
    ["a referral before a decision", requested, { name: "refer" }, by("asker"), "not-in-this-state"],
    [
      "the clock's referral of a plain refusal",
      within("refused"),
      { name: "refer" },
      clock,
      "not-by-this-person",
    ],
    ["the originator's referral", within("refused"), { name: "refer" }, by("member"), "not-by-this-person"],
    ["a determination before the referral", within("refused"), determine, by("mo"), "not-in-this-state"],
    ["an asker's determination", referred, determine, by("asker"), "not-by-this-person"],
    [
      "a deputy's determination beside the Monitoring Officer",
      referred,
      determine,
      by("deputy"),
      "not-by-this-person",
    ],
    [
      "a wider determination",
      referred,
      { ...determine, mayBeSharedWith: ["m9"] },
      by("mo"),
      "wider-than-asked",
    ],
    ["a second determination", within("determined-share"), determine, by("mo"), "not-in-this-state"],
  ])("is %s", (_, request, event, actor, why) => {
    expect(whyNot(transition(request, event, actor))).toBe(why);
  });

  it("is told with the state, the event and what that person could do instead", () => {
    expect(transition(requested, { name: "refer" }, by("asker"))).toEqual({
      refusal: { why: "not-in-this-state", from: "requested", event: "refer", allowed: ["withdraw"] },
    });
    expect(allowedEvents(requested, by("member"))).toEqual(["grant", "refuse"]);
    expect(allowedEvents(requested, by("member", term))).toEqual([]);
    expect(allowedEvents(requested, by(null, noon))).toEqual([]);
    expect(allowedEvents(requested, clock)).toEqual(["lapse"]);
  });
});

describe("who determines", () => {
  const determine: RequestEvent = { name: "determine-share" };
  const vacant: Offices = { ...appointed, monitoringOfficer: null };
  const absent: Offices = { ...appointed, isMonitoringOfficerAbsent: true };
  const referredWith = (part: Partial<typeof asking>): ConsentRequest =>
    within("referred", openRequest({ ...asking, ...part }));

  it.each<[string, ConsentRequest, string, Offices, boolean]>([
    ["the Monitoring Officer", within("referred"), "mo", appointed, true],
    ["a Monitoring Officer marked absent who is back", within("referred"), "mo", absent, true],
    ["a deputy while the post is vacant", within("referred"), "deputy", vacant, true],
    ["a deputy while the Monitoring Officer is absent", within("referred"), "deputy", absent, true],
    ["a deputy where the Monitoring Officer asked", referredWith({ asker: "mo" }), "deputy", appointed, true],
    [
      "a deputy where the Monitoring Officer sends",
      referredWith({ alsoAsking: ["mo"] }),
      "deputy",
      appointed,
      true,
    ],
    [
      "a deputy where the Monitoring Officer wrote it",
      referredWith({ correspondents: ["mo"] }),
      "deputy",
      appointed,
      true,
    ],
    ["a Monitoring Officer who asked", referredWith({ asker: "mo" }), "mo", appointed, false],
    ["a Monitoring Officer who wrote it", referredWith({ correspondents: ["mo"] }), "mo", appointed, false],
    [
      "a Monitoring Officer it would be shared with",
      referredWith({ shareWith: ["mo"] }),
      "mo",
      appointed,
      false,
    ],
    ["a deputy who is a party", referredWith({ asker: "deputy" }), "deputy", vacant, false],
    ["another deputy where one is a party", referredWith({ asker: "deputy" }), "deputy-2", vacant, true],
    ["a deputy without need", within("referred"), "deputy", appointed, false],
    ["an officer without the office", within("referred"), "officer-9", vacant, false],
  ])("%s", (_, request, person, offices, may) => {
    expect("request" in transition(request, determine, by(person, noon, offices))).toBe(may);
  });
});
