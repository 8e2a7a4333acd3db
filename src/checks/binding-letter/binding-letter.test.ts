import { describe, expect, it } from "vitest";
import { harrowmere, letter, message, sentAt } from "../../../test/support/build.ts";
import { examine } from "../index.ts";
import { bindingCases, statement } from "./binding-letter.cases.ts";

const found = (protocols: readonly string[], short: Parameters<typeof message>[0]) =>
  examine(message(short), harrowmere({ protocols }), [], sentAt).filter(
    ({ check }) => check === "binding-letter",
  );

describe("binding-letter", () => {
  it.each(bindingCases)("is right when $when", ({ protocols, message: short, clauses }) => {
    const cited = found(protocols, short).map((finding) =>
      finding.clauses.map(({ protocol, clause }) => `${protocol} ${clause}`),
    );
    expect(cited).toEqual(clauses === null ? [] : [clauses]);
  });

  it("shows the first deciding sentence, counts the others and names the signatory", () => {
    const letters = [
      letter({
        inNameOf: "member",
        signatory: "m1",
        statements: [
          statement("liability", "It was our fault."),
          statement("obligation", "We will pay."),
          statement("instruction", "Stop work."),
        ],
      }),
    ];
    const [finding] = found(["part-5.5"], { from: "m1", to: ["x@homenet.example"], letters });
    expect(finding?.saw).toEqual({
      phrase: "binding.obligation-and-more",
      values: { signatory: "Cllr Amina Rahman", sentence: "We will pay.", count: "1" },
    });
    expect(finding?.people).toEqual(["m1"]);
  });

  it("may be released by the sender with a reason, because reading can err", () => {
    const letters = [
      letter({ inNameOf: "member", signatory: "m1", statements: [statement("obligation", "We will pay.")] }),
    ];
    const [finding] = found(["sefton"], { from: "m1", to: ["x@homenet.example"], letters });
    expect(finding?.level).toBe("hold");
    expect(finding?.remedies).toEqual([
      "remove-statement",
      "send-in-officers-name",
      "give-reason",
      "report-false-alarm",
    ]);
  });
});
