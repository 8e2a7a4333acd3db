import { describe, expect, it } from "vitest";
import { harrowmere } from "../../../test/support/build.ts";
import { nextTry } from "./backoff.ts";
import { deliverDue, type DeliveryDeps, type Outbox } from "./deliver.ts";
import type { Carrier, DueNotice, HandedOver, NoticeMail } from "./notice.ts";

const hour = 3_600_000;

interface Row extends DueNotice {
  dueAt: number | null;
  isDelivered: boolean;
}

/** An outbox in memory that keeps the promises of the one in the store: a claimed notice is nobody else's for a minute. */
function outboxOf(...notices: readonly DueNotice[]) {
  const rows: Row[] = notices.map((notice) => ({ ...notice, dueAt: notice.postedAt, isDelivered: false }));
  const rowOf = (id: string): Row => {
    const row = rows.find((one) => one.id === id);
    if (row === undefined) throw new Error(id);
    return row;
  };
  const outbox: Outbox = {
    claim(at, most) {
      const due = rows
        .filter(({ dueAt, isDelivered }) => !isDelivered && dueAt !== null && dueAt <= at)
        .slice(0, most);
      const copies = due.map((row) => ({ ...row }));
      for (const row of due) row.dueAt = at + 60_000;
      return Promise.resolve(copies);
    },
    delivered: (id) => Promise.resolve(void (rowOf(id).isDelivered = true)),
    failed: (id, _code, next) => Promise.resolve(void Object.assign(rowOf(id), { dueAt: next })),
  };
  return { outbox, rows };
}

const asked = (id: string, to = "m1"): DueNotice => ({
  id,
  to,
  kind: "asked",
  about: null,
  attempts: 0,
  postedAt: 0,
});

function deliveries(outbox: Outbox, answer: (mail: NoticeMail) => HandedOver, at: number) {
  const mails: NoticeMail[] = [];
  const told: string[] = [];
  const carrier: Carrier = {
    send: (mail) => {
      mails.push(mail);
      return Promise.resolve(answer(mail));
    },
    close: () => undefined,
  };
  const deps: DeliveryDeps = {
    outbox,
    carrier,
    authority: () => Promise.resolve(harrowmere()),
    matterOf: () => Promise.resolve(null),
    head: () => Promise.resolve({ n: 1, hash: "00" }),
    now: () => at,
    publicUrl: "https://register.example",
    tell: (notice, result) => told.push(`${notice.id} ${result.ok ? "ok" : result.code}`),
  };
  return { deps, mails, told };
}

const ok: HandedOver = { ok: true };

describe("deliveries", () => {
  it("hand over what is due, once, and leave nothing", async () => {
    const { outbox } = outboxOf({ ...asked("a"), kind: "bound" }, { ...asked("b"), kind: "bound" });
    const { deps, mails } = deliveries(outbox, () => ok, 10);
    expect(await deliverDue(deps)).toBe(2);
    expect(await deliverDue(deps)).toBe(0);
    expect(mails.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("keep a notice that was not taken, and try it again in its time", async () => {
    const { outbox, rows } = outboxOf({ ...asked("a"), kind: "bound" });
    const refusing = deliveries(outbox, () => ({ ok: false, code: "SMTP_451", isFinal: false }), 10);
    await deliverDue(refusing.deps);
    expect(rows[0]).toMatchObject({ isDelivered: false, dueAt: 10 + 60_000 });
    const later = deliveries(outbox, () => ok, 10 + 60_000);
    expect(await deliverDue(later.deps)).toBe(1);
    expect(rows[0]?.isDelivered).toBe(true);
  });

  it("send a notice again under its id where the process died before it was recorded", async () => {
    const { outbox } = outboxOf({ ...asked("a"), kind: "bound" });
    const dying: Outbox = { ...outbox, delivered: () => Promise.reject(new Error("killed")) };
    const first = deliveries(dying, () => ok, 10);
    await expect(deliverDue(first.deps)).rejects.toThrow("killed");
    const second = deliveries(outbox, () => ok, 10 + hour);
    await deliverDue(second.deps);
    expect(second.mails.map(({ id }) => id)).toEqual(first.mails.map(({ id }) => id));
  });

  it("give up what is refused for good, and say its code and no address", async () => {
    const { outbox, rows } = outboxOf({ ...asked("a"), kind: "bound" });
    const { deps, told } = deliveries(outbox, () => ({ ok: false, code: "SMTP_550", isFinal: true }), 10);
    await deliverDue(deps);
    expect(rows[0]?.dueAt).toBeNull();
    expect(told).toEqual(["a SMTP_550"]);
  });

  it("write to nobody for a person whom the authority does not know and without a Monitoring Officer", async () => {
    const { outbox } = outboxOf({ ...asked("a", "nobody"), kind: "bound" });
    const { deps, mails, told } = deliveries(outbox, () => ok, 10);
    const people = harrowmere().file.people.filter(
      ({ offices }) => offices?.includes("monitoring-officer") !== true,
    );
    await deliverDue({ ...deps, authority: () => Promise.resolve(harrowmere({ people })) });
    expect(mails).toEqual([]);
    expect(told).toEqual(["a ERR_NO_ACCOUNT"]);
  });
});

describe("a notice that failed", () => {
  it.each([
    ["the first time", 1, undefined, 60_000],
    ["the third time", 3, undefined, 15 * 60_000],
    ["the ninth time", 9, undefined, 4 * hour],
    ["with a wish to wait", 1, 10 * 60_000, 10 * 60_000],
    ["with a wish shorter than our own pause", 1, 1000, 60_000],
  ])("%s is tried again", (_when, attempts, waitMs, expected) => {
    expect(nextTry(0, attempts, 1000, waitMs)).toBe(1000 + expected);
  });

  it("is given up after three days", () => {
    expect(nextTry(0, 20, 72 * hour, undefined)).toBeNull();
  });
});
