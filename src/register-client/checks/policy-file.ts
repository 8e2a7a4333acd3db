import { readConsents } from "../../consent/index.ts";
import { digestOf } from "../../message/index.ts";
import { authorityOf, type AuthorityFile } from "../../people/index.ts";
import { troubled, type Answer } from "../answer.ts";
import type { Clock } from "../clock.ts";
import type { Fetch } from "../line/fetch.ts";
import { within } from "../within.ts";
import { hasLists, isFields } from "./guards.ts";
import type { CheckRegister, LiveConsents, Policy } from "./register.ts";

/** What a policy file says. */
export interface PolicyFileRead extends LiveConsents {
  readonly policy: Policy;
}

/** Whether it looks like an authority file; the tool that writes one has validated it. */
function isAuthorityFile(value: unknown): value is AuthorityFile {
  return (
    isFields(value) &&
    typeof value["name"] === "string" &&
    hasLists(value, ["domains", "protocols", "people"])
  );
}

/**
 * What a policy file says: an authority file, or one beside its grants, `{ "authority": …, "consents": […] }`. Null when it is
 * neither, or when one of the grants has a fault: a grant that is dropped would hold mail that may go.
 *
 * @throws when the authority file is one by its looks only
 */
export function readPolicyFile(json: unknown): PolicyFileRead | null {
  const { authority: file = json, consents: grants = [] } = isFields(json) ? json : {};
  if (!isAuthorityFile(file)) return null;
  const read = readConsents(grants, authorityOf(file));
  if ("faults" in read) return null;
  const version = digestOf(JSON.stringify(file));
  return { policy: { version, file }, consents: read.consents, receipts: {} };
}

/** The policy of fictional people beside the bundle, in development: asked anew each time, at an absolute address. */
export function policyFileAt(address: string, fetch: Fetch, clock: Clock): CheckRegister {
  const ask = (deadlineMs: number): Promise<Answer<PolicyFileRead>> => {
    const answer = Promise.resolve()
      .then(() =>
        fetch(address, {
          method: "GET",
          headers: {},
          redirect: "error",
          credentials: "omit",
          cache: "no-store",
        }),
      )
      .then((response) => (response.ok ? response.text() : "null"))
      .then((text): Answer<PolicyFileRead> => {
        const read = readPolicyFile(JSON.parse(text));
        return read === null ? troubled("unreachable") : { ok: true, value: read };
      });
    return within(answer, deadlineMs, clock, troubled("unreachable"));
  };
  return {
    policy: (deadlineMs) =>
      ask(deadlineMs).then((answer) => (answer.ok ? { ok: true, value: answer.value.policy } : answer)),
    lookUp: (_question, deadlineMs) => ask(deadlineMs),
    report: () => Promise.resolve({ ok: true, value: null }),
  };
}
