import { readConsents } from "../../consent/index.ts";
import { digestOf } from "../../message/index.ts";
import type { Clock } from "../../outlook/index.ts";
import { authorityOf, type AuthorityFile } from "../../people/index.ts";
import { within } from "../within.ts";
import type { PolicySource, RegisterAnswer } from "./policy.ts";

/** A fetch, as far as a policy file needs it. */
export type Fetch = (address: string) => Promise<{ readonly ok: boolean; json(): Promise<unknown> }>;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether it looks like an authority file; the tool that writes one has validated it. */
function isAuthorityFile(value: unknown): value is AuthorityFile {
  if (!isFields(value)) return false;
  return (
    typeof value["name"] === "string" &&
    ["domains", "protocols", "people"].every((name) => Array.isArray(value[name]))
  );
}

/**
 * The answer in a policy file: an authority file, or one beside its grants, `{ "authority": …, "consents": […] }`. Null
 * when it is neither, or when one of the grants has a fault: a grant that is dropped would hold mail that may go.
 *
 * @throws when the authority file is one by its looks only
 */
export function readPolicyFile(json: unknown): RegisterAnswer | null {
  const { authority: file = json, consents: grants = [] } = isFields(json) ? json : {};
  if (!isAuthorityFile(file)) return null;
  const read = readConsents(grants, authorityOf(file));
  if ("faults" in read) return null;
  return { policy: { version: digestOf(JSON.stringify(file)), file }, consents: read.consents };
}

/** The policy of fictional people beside the bundle, in development: asked anew each time, at an absolute address. */
export function policyFile(address: string, fetch: Fetch, clock: Clock): PolicySource {
  return {
    ask(deadlineMs) {
      const answer = Promise.resolve(address)
        .then(fetch)
        .then((response) => (response.ok ? response.json().then(readPolicyFile) : null));
      return within(answer, deadlineMs, clock, null);
    },
  };
}
