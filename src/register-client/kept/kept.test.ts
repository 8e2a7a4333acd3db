import { describe, expect, it } from "vitest";
import type { SendReport } from "../../api/index.ts";
import { troubled } from "../answer.ts";
import { noRegister, type CheckRegister } from "../checks/register.ts";
import { reportsIn } from "./reports.ts";
import type { Storage } from "./storage.ts";
import { ticketIn } from "./ticket.ts";

const now = Date.UTC(2026, 10, 20);

function memory(): Storage {
  const texts = new Map<string, string>();
  return {
    read: (key) => Promise.resolve(texts.get(key) ?? null),
    write: (key, text) => Promise.resolve(void texts.set(key, text)),
  };
}

describe("the ticket", () => {
  it("is there until it runs out, and gone once it is taken away", async () => {
    const kept = ticketIn(memory());
    expect(await kept.read(now)).toBeNull();
    await kept.write({ ticket: "t", expires: "2026-11-21T00:00:00.000Z" });
    expect(await kept.read(now)).toBe("t");
    expect(await kept.read(now + 86_400_000)).toBeNull();
    await kept.write(null);
    expect(await kept.read(now)).toBeNull();
  });

  it.each([
    ["no JSON", "<"],
    ["another thing", '{"ticket":1}'],
    ["a ticket without an end", '{"ticket":"t"}'],
    ["a ticket whose end nobody can read", '{"ticket":"t","expires":"soon"}'],
  ])("is none where the storage holds %s", async (_what, text) => {
    const storage = { read: () => Promise.resolve(text), write: () => Promise.resolve() };
    expect(await ticketIn(storage).read(now)).toBeNull();
    expect(await ticketIn(null).read(now)).toBeNull();
  });
});

function report(digest: string): SendReport {
  return { digest, sentAt: "2026-11-20T00:00:00.000Z", policyVersion: "v1", findings: [], from: "send" };
}

/** A register that takes reports, or does not. */
function registerThat(answer: Awaited<ReturnType<CheckRegister["report"]>>) {
  const taken: string[] = [];
  const register: CheckRegister = {
    ...noRegister,
    report: ({ digest }) => {
      taken.push(digest);
      return Promise.resolve(answer);
    },
  };
  return { register, taken };
}

describe("reports of sends", () => {
  it("are posted once each, in their order, and forgotten once they are taken", async () => {
    const kept = reportsIn(memory());
    const { register, taken } = registerThat({ ok: true, value: null });
    await kept.add(report("a"));
    await kept.add(report("b"));
    await kept.post(register, 100);
    await kept.post(register, 100);
    expect(taken).toEqual(["a", "b"]);
  });

  it.each(["unreachable", "signed-out", "no-register"] as const)(
    "wait while the register is %s",
    async (trouble) => {
      const kept = reportsIn(memory());
      await kept.add(report("a"));
      await kept.post(registerThat(troubled(trouble)).register, 100);
      const { register, taken } = registerThat({ ok: true, value: null });
      await kept.post(register, 100);
      expect(taken).toEqual(["a"]);
    },
  );

  it("are dropped where the register refuses them for good", async () => {
    const kept = reportsIn(memory());
    await kept.add(report("a"));
    const refusing = registerThat(troubled("refused"));
    await kept.post(refusing.register, 100);
    await kept.post(refusing.register, 100);
    expect(refusing.taken).toEqual(["a"]);
  });

  it("are at most a hundred, of which the latest stay", async () => {
    const kept = reportsIn(memory());
    for (let at = 0; at < 110; at += 1) await kept.add(report(String(at)));
    const { register, taken } = registerThat({ ok: true, value: null });
    for (let chance = 0; chance < 30; chance += 1) await kept.post(register, 100);
    expect(taken).toHaveLength(100);
    expect(taken[0]).toBe("10");
  });

  it("are none where there is no storage, and say that they were not kept", async () => {
    expect(await reportsIn(null).add(report("a"))).toBe(false);
  });
});
