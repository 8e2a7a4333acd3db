import { Value } from "typebox/value";
import { describe, expect, it } from "vitest";
import { personClaims, testAudience, testScope } from "../../../test/support/register/test-issuer.ts";
import { BindBody } from "../../api/index.ts";
import type { SignIn } from "../settings/index.ts";
import { subjectOf } from "./subject.ts";

const issuer = "https://sign-in.example";
const signIn: SignIn = {
  issuer,
  audience: testAudience,
  tenant: null,
  clientId: testAudience,
  scope: testScope,
  isEntra: false,
};

/** Whether somebody with this id can be bound by hand. */
function binds(oid: string): boolean {
  return Value.Check(BindBody, { person: "m1", tid: issuer, oid, reason: "Known to me." });
}

/** Whether somebody with this id can sign in, at a provider with tenants or without. */
function signsIn(change: Readonly<Record<string, unknown>>): boolean {
  return subjectOf({ ...personClaims("m1", issuer, 0), ...change }, signIn) !== null;
}

describe("a sign-in whose id", () => {
  it.each([
    ["is a GUID", "6f0e2b1c-2f7d-4d63-9a3e-0d9f1c5b7a11", true],
    ["is one character", "7", true],
    ["has spaces between its words", "cn=Ann Lee,ou=Members", true],
    ["has 255 characters", "x".repeat(255), true],
    ["has 256 characters", "x".repeat(256), false],
    ["is empty", "", false],
    ["begins with a space", " ann", false],
    ["ends with a space", "ann ", false],
    ["ends with a line", "ann\n", false],
    ["has a NUL", "a\0n", false],
    ["has half a character", "a\ud83d", false],
    ["is not ASCII", "aña", false],
  ])("%s is bound by hand exactly where it can sign in", (_, id, may) => {
    expect([binds(id), signsIn({ oid: id }), signsIn({ tid: undefined, oid: undefined, sub: id })]).toEqual([
      may,
      may,
      may,
    ]);
  });
});
