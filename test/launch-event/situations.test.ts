import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConsents } from "../../src/consent/index.ts";
import { authorityOf } from "../../src/people/index.ts";
import { composeSession } from "../../src/workbench/host/index.ts";
import { grants, lowmarsh } from "../../src/workbench/people/index.ts";
import { draftOf, situations, type Situation } from "../../src/workbench/situations/index.ts";
import type { Register } from "../support/register-wire.ts";
import { withHandlers, type WithHandlers } from "./with-handlers.ts";

/** What the register of the workbench says. */
const authority = authorityOf(lowmarsh);
const granted = readConsents(grants, authority);
const register: Register =
  "faults" in granted ? "down" : { authority, consents: granted.consents, asker: "o1" };

const unasked = "The register could not be asked.";

function isDown({ surroundings }: Situation): boolean {
  return surroundings?.register === "down";
}

describe("the prepared situations of the workbench", () => {
  let outlook: WithHandlers;
  beforeAll(async () => {
    outlook = await withHandlers();
  });
  afterAll(() => {
    outlook.office.close();
  });

  /** The register as it is meanwhile; out of reach, this mailbox still knows the policy of an earlier draft. */
  async function begin(situation: Situation): Promise<void> {
    outlook.open({});
    outlook.register = register;
    if (!isDown(situation)) return;
    await outlook.settle();
    outlook.register = "down";
  }

  it.each(situations)("$title: told early, and at Send it $expected", async (situation) => {
    await begin(situation);
    const session = composeSession(draftOf(situation));
    outlook.office.use({ session });
    await outlook.settle();
    const told = session.state.notifications.map(({ message }) => message);
    const outcome = await outlook.send();
    if (situation.expected === "goes") {
      expect(outcome).toMatchObject({ kind: "sent", because: "allowed" });
      expect(session.state.internetHeaders).toHaveProperty("X-Correspondence-Checked");
    } else {
      // An attached message that the pane has not read yet asks; read, it is held like any other.
      const isHeld = situation.expected === "is held" && situation.id !== "attached-message";
      expect(outcome).toMatchObject({ kind: "alert", situation: "stopped", commandId: "checkPane" });
      expect(told).toEqual([expect.stringMatching(isHeld ? /^Send will be held: / : /^Send will ask: /)]);
      expect(outcome).toHaveProperty("text", expect.stringContaining(isDown(situation) ? unasked : ""));
    }
    expect(outlook.office.host.addinFaults).toEqual([]);
  });
});
