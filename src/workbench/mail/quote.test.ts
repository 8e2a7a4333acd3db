import { describe, expect, it } from "vitest";
import { story } from "./letters.ts";
import { answerSubject, openingBody, quotation } from "./quote.ts";
import { copyOf } from "../host/index.ts";

const reader = { displayName: "Sam Okoye", emailAddress: "sam.okoye@lowmarsh-ca.example" };

describe("a quotation below an answer", () => {
  const [first] = story();
  const state = first === undefined ? null : copyOf(first.message, reader).state;

  it("has its head where new Outlook has it, in London's time", () => {
    expect(state === null ? "" : quotation(state)).toContain(
      '<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>From:</b> Cllr Joss Hartley &lt;joss.hartley@lowmarsh-ca.example&gt;<br><b>Sent:</b> Monday, 2 November 2026 09:14<br>',
    );
  });

  it("stands below the words and the signature", () => {
    const body = openingBody(["Yes & no"], ["Sam Okoye"], "<hr>");
    expect(body).toMatch(/Yes &amp; no.*id="Signature".*Sam Okoye.*<hr>$/s);
  });
});

describe("the subject of an answer", () => {
  it.each([
    ["FW", "Bridge", "FW: Bridge"],
    ["FW", "RE: Bridge", "FW: RE: Bridge"],
    ["RE", "Re: Bridge", "Re: Bridge"],
    ["RE", "", "RE: "],
  ] as const)("%s of “%s” is “%s”", (mark, subject, answer) => {
    expect(answerSubject(mark, subject)).toBe(answer);
  });
});
