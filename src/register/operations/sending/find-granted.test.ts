import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { as, asking, openBench, valueOf, type Bench } from "../../../../test/support/register/operations.ts";
import { storeKinds } from "../../../../test/support/register/test-store.ts";

describe.each(storeKinds)("lookups that come at the same moment on %s", (kind) => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench(kind);
  });
  afterEach(() => bench.close());

  async function grantedTo(asker: string, ...messageIds: string[]): Promise<string> {
    const correspondence = { ...asking.correspondence, messageIds };
    const { id } = valueOf(await bench.operations.ask(as(asker), { ...asking, correspondence }));
    valueOf(await bench.operations.grant(as("m1"), id, {}));
    return id;
  }

  async function found(asker: string, ...messageIds: string[]): Promise<string[]> {
    const carried = messageIds.map((messageId) => ({ messageId, author: "m1", subject: null, sent: null }));
    const { consents } = valueOf(await bench.operations.lookup(as(asker), { carried, recipients: ["m2"] }));
    return consents.map(({ id }) => id).sort();
  }

  it("find each their own: what that sender was granted, of that message, once", async () => {
    const [a, b] = ["<a@wexmoor-ca.example>", "<b@wexmoor-ca.example>"];
    const annas = await grantedTo("o4", a);
    const annasBoth = await grantedTo("o4", a, b);
    const peters = await grantedTo("o5", b);
    // The first goes by itself; the others wait for it, and share a statement.
    expect(
      await Promise.all([
        found("o4", a),
        found("o4", b),
        found("o5", a),
        found("o5", b),
        found("o6", a, b),
        found("o4", a, b),
        found("o5", b),
        found("o4", "<c@wexmoor-ca.example>"),
      ]),
    ).toEqual([[annas, annasBoth], [annasBoth], [], [peters], [], [annas, annasBoth], [peters], []]);
  });
});
