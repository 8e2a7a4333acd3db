import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harrowmere } from "../../../test/support/build.ts";
import type { Person } from "../../people/index.ts";
import { limits, rulePrefix, type MailRule } from "./mail-rule.ts";
import { comment, quoted } from "./power-shell.ts";
import { rulesFor, type RuleOptions } from "./rules-for.ts";
import { installScript, undoScript } from "./script.ts";
import { grouped } from "./split.ts";

const options: RuleOptions = {
  whenUnchecked: "moderate",
  moderator: "mo@harrowmere.example",
  at: Date.UTC(2026, 10, 22),
};

/** PowerShell's own reading of a literal in single quotes, as its language specification (2.3.5.2) has it; null where it is none. */
function readLiteral(text: string): string | null {
  const isQuote = (character: string | undefined) =>
    character !== undefined && "'\u2018\u2019\u201a\u201b".includes(character);
  if (!isQuote(text[0])) return null;
  let value = "";
  for (let at = 1; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (!isQuote(character)) value += character;
    else if (isQuote(text[at + 1])) {
      value += character;
      at += 1;
    } else return at === text.length - 1 ? value : null;
  }
  return null;
}

function people(count: number): readonly Person[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `m${String(index)}`,
    name: `Member ${String(index)}`,
    kind: "member",
    accounts: [
      { address: `member.${String(index)}@harrowmere.example`, kind: "authority" },
      { address: `member.${String(index)}@homenet.example`, kind: "personal" },
    ],
  }));
}

function addressesIn(rules: readonly MailRule[], condition: string): readonly string[] {
  return rules.flatMap(({ parameters }) => (parameters[condition] ?? []) as readonly string[]);
}

describe("a text in a script", () => {
  it("is read by PowerShell as it was, whatever it holds", () => {
    const hostile = fc.string({
      unit: fc.constantFrom("'", "\u2019", "\u2018", "$", "`", '"', "(", "#", ";", "a", "@"),
    });
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string()), (text) => {
        expect(readLiteral(quoted(text))).toBe(text);
      }),
    );
    expect(readLiteral(quoted("O\u2019Neill's $(Remove-Mailbox) `n"))).toBe(
      "O\u2019Neill's $(Remove-Mailbox) `n",
    );
  });

  it("stays on its line, in a literal and in a comment", () => {
    expect(quoted("a'\r\nRemove-TransportRule *\u2028#")).toBe("'a'' Remove-TransportRule * #'");
    expect(comment("a\nRemove-TransportRule *")).toBe("# a Remove-TransportRule *");
  });
});

describe("words in groups", () => {
  it("are all there, in their order, and no group is larger than it may be", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 40 })),
        fc.integer({ min: 60, max: 400 }),
        (words, room) => {
          const groups = grouped(words, room);
          expect(groups.flat()).toEqual(words);
          for (const group of groups) expect(group.join("', '").length).toBeLessThanOrEqual(room);
        },
      ),
    );
  });
});

describe("the mail-flow rules", () => {
  const { file } = harrowmere({ people: people(600) });
  const { rules } = rulesFor(file, options);

  it("name each member's account once, and the personal ones on both ways", () => {
    const authorityAccounts = people(600).map(({ accounts }) => accounts[0]?.address);
    const personal = people(600).map(({ accounts }) => accounts[1]?.address);
    expect(addressesIn(rules, "FromAddressContainsWords")).toEqual([...authorityAccounts, ...personal]);
    expect(addressesIn(rules, "AnyOfRecipientAddressContainsWords")).toEqual(personal);
  });

  it("stay within the size of a rule and the length of a name, and are Exchange's to keep apart", () => {
    for (const { name, parameters } of rules) {
      expect(name.length).toBeLessThanOrEqual(64);
      expect(JSON.stringify(parameters).length).toBeLessThan(8192);
    }
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    expect(rules.every(({ name }) => name.startsWith(rulePrefix))).toBe(true);
  });

  it("take marks off that came from outside before anything looks at them", () => {
    expect(rules.slice(0, 2).map(({ parameters }) => parameters["RemoveHeader"])).toEqual([
      "X-Correspondence-Checked",
      "X-Correspondence-Account",
    ]);
  });

  it("let pass what was checked, and answers to invitations", () => {
    const acting = rules.filter(({ parameters }) => parameters["FromScope"] === "InOrganization");
    expect(acting.length).toBeGreaterThan(2);
    for (const { parameters } of acting)
      expect(parameters).toMatchObject({
        ExceptIfHeaderMatchesMessageHeader: "X-Correspondence-Checked",
        ExceptIfHeaderMatchesPatterns: ["\\S"],
        ExceptIfMessageTypeMatches: "Calendaring",
      });
  });

  it.each([
    ["moderate", { ModerateMessageByUser: ["mo@harrowmere.example"], Mode: "Enforce" }],
    ["reject", { RejectMessageEnhancedStatusCode: "5.7.1", Mode: "Enforce" }],
    ["audit", { Mode: "Audit" }],
  ] as const)("%s what no check has seen", (whenUnchecked, expected) => {
    const made = rulesFor(file, { ...options, whenUnchecked }).rules;
    expect(made.find(({ name }) => name.includes("of members"))?.parameters).toMatchObject(expected);
  });

  it("leave out an address that no condition can hold, and say so", () => {
    const address = `${"a".repeat(120)}@homenet.example`;
    const [first] = people(1);
    if (first === undefined) throw new Error("nobody");
    const long: Person = { ...first, accounts: [{ address, kind: "personal" }] };
    const set = rulesFor(harrowmere({ people: [long] }).file, options);
    expect(set.left).toEqual([address]);
    expect(installScript(set, "Harrowmere")).toContain(
      `# Left out, too long for a condition of Exchange: ${address}`,
    );
    expect(JSON.stringify(set.rules)).not.toContain(address);
  });
});

describe("the scripts", () => {
  const { file } = harrowmere({ people: people(3), name: "O'Harrow\u2019s\r\nRemove-Mailbox" });
  const script = installScript(rulesFor(file, options), file.name);

  it("have only lines that were meant, whatever the authority is called", () => {
    for (const text of [script, undoScript(file.name)]) {
      expect(text.split("\n").filter((line) => line.startsWith("Remove-Mailbox"))).toEqual([]);
      expect(text).toContain("It has not been run in a tenant");
      expect(text).toContain("SupportsShouldProcess");
    }
  });

  it("set every literal so that PowerShell reads it to its end", () => {
    const values = [...script.matchAll(/^ {6}\w+ = ('.*')$/gm)].map(([, literal = ""]) => literal);
    expect(values.length).toBeGreaterThan(5);
    for (const literal of values) expect(readLiteral(literal)).not.toBeNull();
  });

  it("take away what is ours and nothing else", () => {
    expect(undoScript(file.name)).toContain(`$_.Name.StartsWith($prefix)`);
    expect(undoScript(file.name).match(/Remove-TransportRule/g)).toHaveLength(1);
    expect(limits.rules).toBe(300);
  });
});
