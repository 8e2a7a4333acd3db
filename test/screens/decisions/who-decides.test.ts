import { describe, expect, it } from "vitest";
import { openPage, type Page } from "../../../src/screens/decisions/conduct/page.ts";
import { places } from "../../../src/screens/decisions/state/page-state.ts";
import { fakeRegister, type FakeOptions, type FakeRegister } from "./preview/fake-register.ts";
import { now, whoDetermines } from "./preview/people.ts";

interface Opened {
  readonly page: Page;
  readonly register: FakeRegister;
  /** Puts the clock on by so much. */
  readonly later: (ms: number) => void;
}

/** The pages of somebody, at an address, without a browser. */
async function opened(hash: string, options: FakeOptions): Promise<Opened> {
  const register = fakeRegister(options);
  let at = now;
  const page = openPage({
    port: register,
    signIn: { signIn: () => Promise.resolve("signed-in"), signOut: () => Promise.resolve() },
    address: {
      hash: () => hash,
      go: () => undefined,
      replace: () => undefined,
      subscribe: () => () => undefined,
    },
    typing: { load: () => ({}), save: () => undefined },
    now: () => at,
    readFile: () => Promise.resolve(null),
    save: () => undefined,
    copy: () => Promise.resolve(true),
    print: () => undefined,
  });
  page.begin();
  await settled();
  const later = (ms: number): void => {
    at += ms;
  };
  return { page, register, later };
}

/** Everything that waits for nothing but promises is done. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function isAway({ page }: Opened): boolean | undefined {
  return page.state().me?.whoDetermines.isMonitoringOfficerAbsent;
}

async function recordAway({ page }: Opened): Promise<void> {
  page.actions.open("absence", "away");
  page.actions.type("reason", " On leave. ");
  page.actions.give();
  await settled();
}

describe("who reads", () => {
  it("is asked anew once an absence is recorded; the head takes the focus, and nothing typed is left", async () => {
    const there = await opened("#/absence", { who: "grace" });
    expect(isAway(there)).toBe(false);
    await recordAway(there);
    expect(isAway(there)).toBe(true);
    expect(there.page.state()).toMatchObject({
      shown: { is: "absence", whoDetermines: { isMonitoringOfficerAbsent: true } },
      done: "Recorded: you are away from now on.",
      focus: { on: places.head },
      form: null,
      typed: {},
    });
    expect(there.register.taken).toEqual([
      { deed: "record-absence", body: { isAbsent: true, reason: "On leave." } },
    ]);
  });

  it("is not at hand after it was recorded: the page goes by what the register answered", async () => {
    const there = await opened("#/absence", { who: "grace" });
    there.register.me = () => Promise.resolve({ ok: false, trouble: "unreachable" });
    await recordAway(there);
    expect(there.page.state().shown).toEqual({
      is: "absence",
      whoDetermines: { ...whoDetermines, isMonitoringOfficerAbsent: true },
    });
  });

  it("is asked anew with a change elsewhere, so that a Monitoring Officer sees what an administrator recorded", async () => {
    const there = await opened("#/referrals", { who: "grace" });
    await there.register.recordAbsence({ isAbsent: true, reason: "She called in." });
    expect(isAway(there)).toBe(false);
    there.later(60_000);
    there.register.change("referred");
    await settled();
    expect(isAway(there)).toBe(true);
  });
});
