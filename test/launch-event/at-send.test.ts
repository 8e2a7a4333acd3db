import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answering, person, withHandlers, type WithHandlers } from "./with-handlers.ts";

/** A forward of a member's question to an officer, as new Outlook writes it. */
const forwarded = `<div>Please see below.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr">
<font face="Calibri"><b>From:</b> Amina Rahman &lt;amina.rahman@harrowmere.example&gt;<br>
<b>Sent:</b> 18 November 2026 09:12<br><b>To:</b> Dorothy Ames &lt;dorothy.ames@harrowmere.example&gt;<br>
<b>Subject:</b> Bus lane</font></div><div>I am worried about the bus lane.</div>`;

const sharing = {
  to: [person("m2")],
  subject: "FW: Bus lane",
  body: { type: "html", content: forwarded },
} as const;

describe("at Send", () => {
  let outlook: WithHandlers;
  beforeAll(async () => {
    outlook = await withHandlers();
  });
  afterAll(() => {
    outlook.office.close();
  });

  it("lets ordinary mail go, marked with the policy it was checked by", async () => {
    const session = outlook.open({ to: [person("o2")], subject: "Minutes", body: { type: "html", content: "<p>Attached.</p>" } });
    const before = outlook.clock.now();
    const outcome = await outlook.send();
    expect(outcome).toMatchObject({ kind: "sent", because: "allowed" });
    expect(session.state.internetHeaders).toEqual({ "X-Correspondence-Checked": "v1" });
    expect(session.state.notifications).toEqual([]);
    expect(outlook.clock.now() - before).toBeLessThan(500);
    expect(outlook.office.host.addinFaults).toEqual([]);
  });

  it("holds what shares a member's correspondence without consent", async () => {
    outlook.open(sharing);
    const outcome = await outlook.send();
    console.log(outcome, outlook.office.host.addinFaults);
    expect(outcome).toMatchObject({ kind: "alert", offersSendAnyway: false, commandId: "checkPane" });
  });
});
