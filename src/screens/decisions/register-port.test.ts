import { describe, expect, it } from "vitest";
import type { Answer as ClientAnswer, RegisterClient } from "../../register-client/index.ts";
import { registerPort } from "./register-port.ts";

function clientThat(answers: Partial<RegisterClient>): RegisterClient {
  return answers as RegisterClient;
}

const watching = { later: () => () => undefined, isSeen: () => false };

function refusal(status: number, code: string, state?: string): ClientAnswer<never> {
  const problem = { type: "about:blank", title: "", status, code, ...(state === undefined ? {} : { state }) };
  return { ok: false, trouble: "refused", problem };
}

const cases: readonly (readonly [ClientAnswer<never>, object])[] = [
  [{ ok: false, trouble: "signed-out", problem: null }, { trouble: "signed-out" }],
  [{ ok: false, trouble: "unreachable", problem: null }, { trouble: "unreachable" }],
  [{ ok: false, trouble: "no-register", problem: null }, { trouble: "unreachable" }],
  [refusal(404, "ERR_NOT_FOUND"), { trouble: "not-found" }],
  [refusal(403, "ERR_NOT_BY_THIS_PERSON"), { trouble: "not-allowed" }],
  [refusal(403, "ERR_STRANGER"), { trouble: "stranger" }],
  [refusal(409, "ERR_NOT_IN_THIS_STATE", "granted"), { trouble: "refused", state: "granted" }],
  [refusal(422, "ERR_WIDER_THAN_ASKED"), { trouble: "refused" }],
];

describe("what the register answers", () => {
  it.each(cases)("%j becomes what a page can say", async (answer, told) => {
    const port = registerPort(clientThat({ find: () => Promise.resolve(answer) }), watching);
    expect(await port.find("C-2026-0001")).toEqual({ ok: false, ...told });
  });

  it("gives people by the names that the register gives them", async () => {
    const people = [
      { id: "m1", name: "Amara Dine", title: "Cllr", kind: "member", ward: "Eel Bridge", accounts: [] },
      { id: "o1", name: "Sam Okoye", kind: "officer", post: "Head of Highways", accounts: [] },
    ];
    const policy = (): ReturnType<RegisterClient["policy"]> =>
      Promise.resolve({ ok: true, value: { people } as never });
    const port = registerPort(clientThat({ policy }), watching);
    expect(await port.people()).toEqual({
      ok: true,
      value: [
        { id: "m1", name: "Cllr Amara Dine", kind: "member", post: "Eel Bridge" },
        { id: "o1", name: "Sam Okoye", kind: "officer", post: "Head of Highways" },
      ],
    });
  });

  it("makes a file of a copy of the record", async () => {
    const exportOf = (): Promise<ClientAnswer<string>> => Promise.resolve({ ok: true, value: "a,b" });
    const port = registerPort(clientThat({ exportOf }), watching);
    expect(await port.exportOf("C-2026-0001", "csv")).toEqual({
      ok: true,
      value: { name: "C-2026-0001.csv", type: "text/csv", text: "a,b" },
    });
  });
});
