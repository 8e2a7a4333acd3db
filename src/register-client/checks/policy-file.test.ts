import { describe, expect, it } from "vitest";
import { harrowmere } from "../../../test/support/build.ts";
import { manualClock } from "../../../test/support/office/manual-clock.ts";
import type { Fetch, FetchResponse } from "../line/fetch.ts";
import { policyFileAt, readPolicyFile } from "./policy-file.ts";

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

function responseOf(text: string | Promise<string>, status = 200): Promise<FetchResponse> {
  const headers = { get: () => null };
  return Promise.resolve({ ok: status === 200, status, headers, text: () => Promise.resolve(text) });
}

const responses: readonly (readonly [what: string, fetch: Fetch])[] = [
  ["is down", () => Promise.reject(new TypeError("no network"))],
  [
    "throws",
    () => {
      throw new TypeError("no fetch");
    },
  ],
  ["refuses", () => responseOf(JSON.stringify(file), 403)],
  ["answers with a page", () => responseOf("<")],
  [
    "answers with what only looks like a policy",
    () => responseOf(JSON.stringify({ ...file, people: [null] })),
  ],
  ["never answers", () => silence],
  ["never ends its answer", () => responseOf(silence)],
];

describe("the policy beside the bundle", () => {
  it("is fetched at its absolute address, and its grants count for every question", async () => {
    const addresses: string[] = [];
    const fetch: Fetch = (address) => {
      addresses.push(address);
      return responseOf(JSON.stringify({ authority: file, consents: [grant] }));
    };
    const clock = manualClock();
    const register = policyFileAt("https://addin.example/policy.json", fetch, clock);
    const policy = await clock.until(register.policy(1_500));
    expect(policy).toMatchObject({ ok: true, value: { file } });
    const live = await clock.until(register.lookUp({ carried: [], recipients: [] }, 1_500));
    expect(live).toMatchObject({ ok: true, value: { consents: [{ id: "C-1" }] } });
    expect(addresses).toEqual(["https://addin.example/policy.json", "https://addin.example/policy.json"]);
  });

  it.each(responses)(
    "counts as out of reach, at its deadline at the latest, where the server %s",
    async (_what, fetch) => {
      const clock = manualClock(0);
      const register = policyFileAt("https://addin.example/policy.json", fetch, clock);
      expect(await clock.until(register.policy(1_500))).toMatchObject({ trouble: "unreachable" });
      expect(clock.now()).toBeLessThanOrEqual(1_500);
    },
  );
});
