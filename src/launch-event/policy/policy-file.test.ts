import { describe, expect, it } from "vitest";
import { harrowmere } from "../../../test/support/build.ts";
import { manualClock } from "../../../test/support/office/manual-clock.ts";
import { policyFile, readPolicyFile, type Fetch } from "./policy-file.ts";

const { file } = harrowmere();
const grant = {
  id: "C-1",
  originator: "m1",
  covers: { messageIds: ["<1@harrowmere.example>"] },
  mayBeSharedWith: ["m2"],
  grantedOn: "2026-11-04T10:30:00+00:00",
};

describe("a policy file", () => {
  it("is an authority file", () => {
    expect(readPolicyFile(file)).toMatchObject({ policy: { file }, consents: [] });
  });

  it("is an authority file beside its grants", () => {
    expect(readPolicyFile({ authority: file, consents: [grant] })).toMatchObject({
      policy: { file },
      consents: [{ id: "C-1", mayBeSharedWith: ["m2"] }],
    });
  });

  it("has another version when it says something else", () => {
    const version = readPolicyFile(file)?.policy.version;
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    expect(readPolicyFile({ authority: file })?.policy.version).toBe(version);
    expect(readPolicyFile({ ...file, protocols: ["sefton"] })?.policy.version).not.toBe(version);
  });

  it.each([
    ["nothing", null],
    ["a text", "x"],
    ["a list", []],
    ["an object of another kind", { code: "ERR_NOT_SIGNED_IN" }],
    ["an authority without people", { ...file, people: undefined }],
    [
      "grants that name nobody in the file",
      { authority: file, consents: [{ ...grant, originator: "nobody" }] },
    ],
  ])("is not %s", (_what, json) => {
    expect(readPolicyFile(json)).toBeNull();
  });
});

const silence = new Promise<never>(() => undefined);
const responses: readonly (readonly [what: string, fetch: Fetch])[] = [
  ["is down", () => Promise.reject(new TypeError("no network"))],
  [
    "throws",
    () => {
      throw new TypeError("no fetch");
    },
  ],
  ["refuses", () => Promise.resolve({ ok: false, json: () => Promise.resolve(file) })],
  [
    "answers with a page",
    () => Promise.resolve({ ok: true, json: () => Promise.reject(new SyntaxError("<")) }),
  ],
  [
    "answers with what only looks like a policy",
    () => Promise.resolve({ ok: true, json: () => Promise.resolve({ ...file, people: [null] }) }),
  ],
  ["never answers", () => silence],
  ["never ends its answer", () => Promise.resolve({ ok: true, json: () => silence })],
];

describe("the policy beside the bundle", () => {
  it("is fetched at its absolute address", async () => {
    const addresses: string[] = [];
    const fetch: Fetch = (address) => {
      addresses.push(address);
      return Promise.resolve({ ok: true, json: () => Promise.resolve(file) });
    };
    const clock = manualClock();
    const answer = await clock.until(
      policyFile("https://addin.example/policy.json", fetch, clock).ask(1_500),
    );
    expect(answer?.policy.file).toEqual(file);
    expect(addresses).toEqual(["https://addin.example/policy.json"]);
  });

  it.each(responses)(
    "counts as out of reach, at its deadline at the latest, where the server %s",
    async (_what, fetch) => {
      const clock = manualClock(0);
      expect(
        await clock.until(policyFile("https://addin.example/policy.json", fetch, clock).ask(1_500)),
      ).toBeNull();
      expect(clock.now()).toBeLessThanOrEqual(1_500);
    },
  );
});
