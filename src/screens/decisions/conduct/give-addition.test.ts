import { describe, expect, it } from "vitest";
import type { DecisionsPort } from "../port.ts";
import type { Shown } from "../state/page-state.ts";
import { additionIn, giveAddition } from "./give-addition.ts";

type Adding = Extract<Shown, { is: "add-account" }>;

const shown: Adding = {
  is: "add-account",
  about: "",
  version: "v1",
  last: null,
  people: [],
  read: null,
  added: null,
};
const values = { who: "here", person: "m1", address: " ann@dine.example ", kind: "council" };

function giving(port: Partial<DecisionsPort>, now: Adding, step: "fill" | "check") {
  const open = { form: "add-account", about: "", step, wasTried: false } as const;
  const readFile = (): Promise<string> => Promise.resolve("");
  return giveAddition({ port: port as DecisionsPort, shown: now, open, values, picked: null, readFile });
}

describe("an account, as the form says it", () => {
  it.each([
    [values, { address: "ann@dine.example", kind: "council", holder: "m1" }],
    [
      { ...values, who: "new", name: " Ada Blyth ", as: "officer" },
      {
        address: "ann@dine.example",
        kind: "council",
        holder: { name: "Ada Blyth", as: "officer", post: "" },
      },
    ],
  ])("has its holder, or somebody new", (said, account) => {
    expect(additionIn(said)).toEqual(account);
  });
});

describe("an account that is looked at", () => {
  it("that cannot be added is told by the register's reason", async () => {
    const says = "ann@dine.example is already an account of Ann Dine.";
    const port = {
      previewAccount: () => Promise.resolve({ ok: true, value: { isUsable: false, says } } as const),
    };
    expect(await giving(port, shown, "fill")).toEqual({ ok: false, trouble: "refused", says });
  });
});

describe("an account that is added", () => {
  const preview = { isUsable: true, digest: "d", account: { address: "ann@dine.example" } };
  const read = { body: additionIn(values), preview } as unknown as Adding["read"];
  const last = { version: "v2", at: "", as: "account", added: 0, changed: 1, removed: 0 } as const;

  it("counts as done where the rest cannot be had afterwards", async () => {
    const port: Partial<DecisionsPort> = {
      addAccount: () => Promise.resolve({ ok: true, value: last }),
      lastBroughtIn: () => Promise.resolve({ ok: false, trouble: "unreachable" }),
      people: () => Promise.resolve({ ok: false, trouble: "unreachable" }),
    };
    const now = { ...shown, version: "v2", last, added: "ann@dine.example" };
    expect(await giving(port, { ...shown, read }, "check")).toMatchObject({
      ok: true,
      value: { shown: now },
    });
  });

  it("was looked at before: nothing is given without", async () => {
    expect(await giving({}, shown, "check")).toEqual({ ok: false, trouble: "refused" });
  });
});
