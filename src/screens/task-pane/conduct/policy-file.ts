import { readConsents } from "../../../consent/index.ts";
import { digestOf } from "../../../message/index.ts";
import { authorityOf, type AuthorityFile } from "../../../people/index.ts";
import type { PolicySource, RegisterAnswer } from "./policy-source.ts";

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether it looks like an authority file; the tool that writes one has validated it. */
function isAuthorityFile(value: unknown): value is AuthorityFile {
  if (!isFields(value) || typeof value["name"] !== "string") return false;
  return ["domains", "protocols", "people"].every((name) => Array.isArray(value[name]));
}

/**
 * The answer in a policy file: an authority file, or one beside its grants, `{ "authority": …, "consents": […] }`. Null
 * when it is neither, or when one of the grants has a fault.
 */
export function readPolicyFile(json: unknown): RegisterAnswer | null {
  const { authority: file = json, consents: grants = [] } = isFields(json) ? json : {};
  if (!isAuthorityFile(file)) return null;
  const read = readConsents(grants, authorityOf(file));
  if ("faults" in read) return null;
  return { policy: { version: digestOf(JSON.stringify(file)), file }, consents: read.consents };
}

/** The policy of fictional people beside the add-in, in development. */
export function policyAt(address: string, get: typeof fetch): PolicySource {
  return {
    async ask(deadlineMs) {
      try {
        const response = await get(address, { signal: AbortSignal.timeout(deadlineMs) });
        return response.ok ? readPolicyFile(await response.json()) : null;
      } catch {
        return null;
      }
    },
  };
}
