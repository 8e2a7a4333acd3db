import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authorityOf, standingOf, type Authority, type AuthorityFile } from "../index.ts";
import { encodePunycode } from "../punycode.ts";
import { homoglyphs, invisible, lureWords, neighbours, places } from "./homoglyphs.cases.ts";

const at = Date.UTC(2026, 10, 21, 10);

function authorityAt(...domains: readonly string[]): Authority {
  return authorityOf({
    name: "Test Combined Authority",
    domains,
    timeZone: "Europe/London",
    protocols: ["part-5.5"],
    people: [
      {
        id: "m1",
        name: "Priya Raghunathan",
        kind: "member",
        accounts: [
          { address: `priya.raghunathan@${domains[0] ?? ""}`, kind: "authority" },
          {
            address: "priya.raghunathan@tarnvale.example",
            kind: "council",
            assessment: { outcome: "passed" },
          },
          { address: "info@raghunathanfreight.example", kind: "business", assessment: { outcome: "passed" } },
          {
            address: "priya.r@oldhall.example",
            kind: "council",
            assessment: { outcome: "passed", expires: "2026-01-01" },
          },
        ],
      },
    ],
    otherAuthorities: [{ name: "Wexmoor County Council", domains: ["wexmoor-council.example"] }],
    media: ["wexmoor-cap.example"],
  } satisfies AuthorityFile);
}

function standing(a: Authority, address: string): string {
  return standingOf(a, { name: "Priya Raghunathan", address }, at).standing;
}

/** A generator of numbers from 0 to below `limit` that gives the same ones in every run (a linear congruence). */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function aLabels(domain: string): string {
  const encode = (label: string): string => {
    const encoded = Array.from(label).every((each) => each < "\u0080") ? null : encodePunycode(label);
    return encoded === null ? label : `xn--${encoded}`;
  };
  return domain.split(".").map(encode).join(".");
}

function withHomoglyphs(domain: string, random: (limit: number) => number): string {
  const letters = Array.from(domain);
  const open = letters
    .map((_, index) => index)
    .filter((index) => homoglyphs[letters[index] ?? ""] !== undefined);
  for (let left = 1 + random(4); left > 0; left -= 1) {
    const index = open[random(open.length)] ?? 0;
    const choices = homoglyphs[letters[index] ?? ""] ?? [];
    letters[index] = choices[random(choices.length)] ?? letters[index] ?? "";
  }
  const text = letters.join("");
  return random(2) === 0 ? text : aLabels(text);
}

function withInvisible(domain: string, random: (limit: number) => number): string {
  const place = random(domain.length + 1);
  const text = domain.slice(0, place) + (invisible[random(invisible.length)] ?? "") + domain.slice(place);
  return random(2) === 0 ? text : aLabels(text);
}

function withWords(domain: string, random: (limit: number) => number): string {
  const word = lureWords[random(lureWords.length)] ?? "";
  const name = domain.split(".")[0] ?? "";
  const forms = [
    `${domain}.${word}.example`,
    `${domain}.attacker-${word}.example`,
    `${domain.replace(/\./g, "-")}.example`,
    `${domain}-${word}.example`,
    `${word}-${domain}`,
    `${word}${domain}`,
    `${name}-${word}.example`,
    `${word}.${domain}`,
    `${domain}.example`,
  ];
  return forms[random(forms.length)] ?? "";
}

const domains = [
  "wexmoor-ca.example",
  "harrowmere-ca.gov.example",
  "tarnside.gov.example",
  "château-vale.example",
  "oak.example",
];
const kinds = { homoglyph: withHomoglyphs, invisible: withInvisible, words: withWords } as const;

describe("a generated look-alike", () => {
  it.each(domains)(
    "of %s is never the authority's, in 10,000 of them, and is named in 99 of 100",
    (domain) => {
      const a = authorityAt(domain);
      const random = seeded(20261121);
      const count = { homoglyph: 0, invisible: 0, words: 0 };
      const named = { homoglyph: 0, invisible: 0, words: 0 };
      for (let run = 0; run < 10_000; run += 1) {
        const kind = run % 4 === 0 ? "invisible" : run % 4 === 1 ? "words" : "homoglyph";
        const made = kinds[kind](domain, random);
        if (made === domain || made === aLabels(domain)) continue;
        const found = standing(a, `priya.raghunathan@${made}`);
        expect(["lookalike", "external", "unresolved"], made).toContain(found);
        count[kind] += 1;
        if (found === "lookalike") named[kind] += 1;
      }
      expect(count.homoglyph).toBeGreaterThan(4_900);
      expect(named.homoglyph / count.homoglyph).toBeGreaterThanOrEqual(0.99);
      expect(named.invisible / count.invisible).toBeGreaterThanOrEqual(0.99);
    },
  );

  it.each(domains)("of an address at %s by a plus tag is not the account", (domain) => {
    expect(standing(authorityAt(domain), `priya.raghunathan+x@${domain}`)).toBe("unresolved");
  });
});

describe("a true equal", () => {
  const random = seeded(7);
  const anyCase = (text: string): string =>
    Array.from(text, (each) => (random(2) === 0 ? each.toUpperCase() : each)).join("");
  const spellings = [
    (domain: string) => anyCase(domain),
    (domain: string) => `${domain}.`,
    (domain: string) => anyCase(aLabels(domain)),
    (domain: string) => `${anyCase(aLabels(domain))}.`,
    (domain: string) => anyCase(domain.normalize("NFD")),
  ];

  it.each(domains)("of %s is the authority's in every case, with a dot, as U-label and A-label", (domain) => {
    const a = authorityAt(domain);
    for (let run = 0; run < 500; run += 1) {
      const made = spellings[run % spellings.length]?.(domain) ?? "";
      expect(standing(a, `${anyCase("priya.raghunathan")}@${made}`), made).toBe("authority-account");
    }
  });
});

const named: readonly (readonly [trick: string, address: string])[] = [
  ["a Cyrillic letter", "x@wexmoor-cа.example"],
  ["a Cyrillic letter as A-label", `x@xn--${encodePunycode("wexmoor-cа") ?? ""}.example`],
  ["a full-width letter", "x@ｗexmoor-ca.example"],
  ["a full-width dot", "x@wexmoor-ca．example"],
  ["a zero-width space", "x@wexmoor\u200b-ca.example"],
  ["a zero-width space at the end", "x@wexmoor-ca.example\ufeff"],
  ["an A-label without foreign letters", "x@xn--wexmoor-ca-.example"],
  ["zeros", "x@wexm00r-ca.example"],
  ["rn for m", "x@wexrnoor-ca.example"],
  ["vv for w", "x@vvexmoor-ca.example"],
  ["a sub-domain of a homoglyph", "x@mail.wexm0or-ca.example"],
  ["the whole domain before another", "x@wexmoor-ca.example.attacker.example"],
  ["the domain with a hyphen for the dot", "x@wexmoor-ca-example.example"],
  ["the domain run into another", "x@wexmoor-ca.example-mail.example"],
  ["a word before the name", "x@secure-wexmoor-ca.example"],
  ["a word before the name without hyphen", "x@mywexmoor-ca.example"],
  ["a word behind the name", "x@wexmoor-ca-payroll.example"],
  ["another suffix", "x@wexmoor-ca.org"],
  ["the name below another domain", "x@wexmoor-ca.attacker.example"],
  ["the name without its hyphen", "x@wexmoorca.example"],
  ["a dot for the hyphen", "x@wexmoor.ca.example"],
  ["a letter left out", "x@wexmor-ca.example"],
  ["a letter doubled", "x@wexxmoor-ca.example"],
  ["letters swapped", "x@wexmoro-ca.example"],
  ["another letter", "x@wexmour-ca.example"],
  ["an own address as quoted local part", '"priya@wexmoor-ca.example"@attacker.example'],
  ["an approved account's domain in zeros and ones", "priya.raghunathan@tarnva1e.example"],
  ["an approved account's local part in Cyrillic", "рriya.raghunathan@tarnvale.example"],
  ["an approved account's local part and name under another suffix", "priya.raghunathan@tarnvale.org"],
];

const ordinary: readonly (readonly [when: string, address: string, standing: string])[] = [
  ["a sub-domain", "x@mail.wexmoor-ca.example", "unresolved"],
  ["an unknown address at an own domain", "x@wexmoor-ca.example", "unresolved"],
  ["a homoglyph in the local part at an own domain", "рriya.raghunathan@wexmoor-ca.example", "unresolved"],
  ["no address", "Priya Raghunathan", "unresolved"],
  ["two domains", "priya@wexmoor-ca.example@attacker.example", "unresolved"],
  ["a listed neighbour's domain", "x@wexmoor-council.example", "external"],
  ["a sub-domain of a listed neighbour", "x@wexmoor-ca.wexmoor-council.example", "external"],
  ["a listed newspaper", "x@wexmoor-cap.example", "external"],
  ["the county council", "x@wexmoor-cc.example", "external"],
  ["the taxis", "x@wexmoor-cabs.example", "external"],
  ["the place itself", "x@wexmoor.example", "external"],
  ["a college", "x@wexmoor-college.ac.example", "external"],
  ["the same name at a host of tenants", "x@wexmoor-ca.onmicrosoft.com", "external"],
  ["a webmail provider", "wexmoor-ca@gmail.com", "external"],
  ["another person at an approved account's domain", "p.raghunathan@tarnvale.example", "external"],
  ["a stranger at the look-alike of another body", "somebody@tarnva1e.example", "external"],
  ["a role address under another suffix", "info@raghunathanfreight.org", "external"],
  ["the same person at a sub-domain", "priya.raghunathan@mail.tarnvale.example", "external"],
  ["a look-alike of an account no longer approved", "priya.r@o1dhall.example", "external"],
  ["a bounce address", "bounce+priya=wexmoor-ca.example@mailing.example", "external"],
];

describe("standingOf", () => {
  const a = authorityAt("wexmoor-ca.example");

  it.each(named)("names %s as a look-alike", (_, address) => {
    expect(standing(a, address)).toBe("lookalike");
  });

  it.each(ordinary)("takes %s for no look-alike", (_, address, expected) => {
    expect(standing(a, address)).toBe(expected);
  });

  it("tells what a look-alike looks like", () => {
    const like = (address: string): string | null => standingOf(a, { name: null, address }, at).lookalikeOf;
    expect(like("x@wexm00r-ca.example")).toBe("wexmoor-ca.example");
    expect(like("priya.raghunathan@tarnva1e.example")).toBe("priya.raghunathan@tarnvale.example");
    expect(like("x@wexmoor.example")).toBeNull();
  });

  it("takes no town for another, in any pair of three hundred", () => {
    const found: string[] = [];
    for (const place of places.filter((_, index) => index % 5 === 0)) {
      const own = authorityAt(`${place}.gov.example`);
      for (const other of places)
        if (other !== place && standing(own, `x@${other}.gov.example`) !== "external")
          found.push(`${other} for ${place}`);
    }
    expect(found).toEqual([]);
  });

  it("takes no college, club, paper or parish of its place for the council", () => {
    const found: string[] = [];
    for (const place of places) {
      const own = authorityAt(`${place}.gov.example`);
      for (const ending of neighbours)
        if (standing(own, `x@${place}${ending}`) !== "external") found.push(`${place}${ending}`);
    }
    expect(found).toEqual([]);
  });

  it("takes no other body of its place for the combined authority", () => {
    const found: string[] = [];
    for (const place of places) {
      const own = authorityAt(`${place}-ca.example`);
      for (const ending of neighbours)
        if (standing(own, `x@${place}${ending}`) !== "external") found.push(`${place}${ending}`);
    }
    expect(found).toEqual([]);
  });

  it("gives no address outside the own domains the standing of an authority account", () => {
    const letter = fc.constantFrom(...Array.from('wexmoor-ca.example@priya\u200b\u212aｗаоＡ1.+"xn--'));
    const address = fc.array(letter, { maxLength: 40 }).map((letters) => letters.join(""));
    const tail = fc.constantFrom(
      "",
      "@wexmoor-ca.example",
      "@wexmoor-ca.example.",
      "@ｗexmoor-ca.example",
      ".example",
    );
    fc.assert(
      fc.property(address, tail, (start, end) => {
        const found = standing(a, start + end);
        if (found !== "authority-account") return;
        expect((start + end).toLowerCase().replace(/\.$/, "")).toBe("priya.raghunathan@wexmoor-ca.example");
      }),
      { numRuns: 5000 },
    );
  });
});
