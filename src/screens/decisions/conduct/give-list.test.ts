import { describe, expect, it } from "vitest";
import type { DecisionsPort } from "../port.ts";
import type { Shown } from "../state/page-state.ts";
import { giveUndoing } from "./give-list.ts";

const last = { version: "v2", at: "", as: "account", added: 0, changed: 1, removed: 0 } as const;
const shown: Shown = {
  is: "add-account",
  about: "m1",
  version: "v2",
  last,
  people: [],
  read: null,
  added: "ann@dine.example",
};
const undone = { version: "v3", graphReadAt: null, last: null };

function giving(port: Partial<DecisionsPort>) {
  const open = { form: "undo-bring-in", about: "v2", step: "fill", wasTried: false } as const;
  const readFile = (): Promise<string> => Promise.resolve("");
  return giveUndoing({ port: port as DecisionsPort, shown, open, values: {}, picked: null, readFile });
}

describe("an account that was added and is taken out", () => {
  const undoBringIn = () => Promise.resolve({ ok: true, value: undone } as const);
  const unreachable = { ok: false, trouble: "unreachable" } as const;

  it("is shown as gone, and cannot be undone twice, where the rest cannot be had afterwards", async () => {
    const given = await giving({
      undoBringIn,
      lastBroughtIn: () => Promise.resolve(unreachable),
      people: () => Promise.resolve(unreachable),
    });
    const now = { ...shown, version: "v3", last: null, added: null };
    expect(given).toMatchObject({ ok: true, value: { shown: now } });
  });

  it("leaves the people as the register has them then", async () => {
    const given = await giving({
      undoBringIn,
      lastBroughtIn: () => Promise.resolve({ ok: true, value: undone }),
      people: () => Promise.resolve({ ok: true, value: [{ id: "m1", name: "Ann Dine" }] }),
    } as unknown as Partial<DecisionsPort>);
    expect(given).toMatchObject({
      ok: true,
      value: { shown: { version: "v3", last: null, people: [{ id: "m1" }] } },
    });
  });

  it("stands as it was where the register does not take it out", async () => {
    expect(await giving({ undoBringIn: () => Promise.resolve(unreachable) })).toEqual(unreachable);
  });
});
