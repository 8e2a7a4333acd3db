import { describe, expect, it } from "vitest";
import type { DecisionsPort } from "../port.ts";
import { shipped } from "../state/checklist-draft.cases.ts";
import type { Shown } from "../state/page-state.ts";
import { giveAssessment } from "./give-account.ts";

const address = "cllr.vane@eelbridge.example";
const ask = { id: "A-1", address } as Extract<Shown, { is: "accounts" }>["asks"][number];
const shown: Shown = { is: "accounts", people: [], asks: [ask], standings: [], checklist: shipped };

describe("an assessment that is recorded", () => {
  it("counts as done where what is asked cannot be had afterwards: what stood there stays", async () => {
    const port: Pick<DecisionsPort, "assess" | "assessmentAsks"> = {
      assess: () => Promise.resolve({ ok: true, value: { people: [] } }),
      assessmentAsks: () => Promise.resolve({ ok: false, trouble: "unreachable" }),
    };
    const given = await giveAssessment({
      port: port as DecisionsPort,
      shown,
      open: { form: "assess", about: address } as Parameters<typeof giveAssessment>[0]["open"],
      values: { outcome: "failed", on: "2026-11-20", note: "No lock." },
      picked: null,
      readFile: () => Promise.resolve(""),
    });
    expect(given).toMatchObject({ ok: true, value: { shown: { asks: [ask] } } });
  });
});
