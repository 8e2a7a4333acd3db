import type { Problem } from "../../../src/api/index.ts";
import type { TestRegister } from "./start-test-register.ts";

/** What came back. `json` is undefined where the body is none. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
  /** The code of a problem; null where the answer is none. */
  readonly code: string | null;
}

/** One request. `as`: a person's id, a ready Authorization header, or null for none. */
export interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly as: string | { readonly authorization: string } | null;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Where a register listens, and how its people sign in. */
export type Reached = Pick<TestRegister, "url" | "tokenFor">;

async function authorizationOf(register: Reached, as: Asked["as"]): Promise<Record<string, string>> {
  if (as === null) return {};
  if (typeof as === "object") return { authorization: as.authorization };
  return { authorization: `Bearer ${await register.tokenFor(as)}` };
}

/** Asks the register over real HTTP. A path without a slash at its root lies below `/api/v1`. */
export async function call(register: Reached, asked: Asked): Promise<Reply> {
  const { method = "GET", path, body } = asked;
  const response = await fetch(path.startsWith("http") ? path : `${register.url}/api/v1${path}`, {
    method,
    redirect: "manual",
    headers: {
      ...(await authorizationOf(register, asked.as)),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...asked.headers,
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = parsed(text);
  const isProblem = response.headers.get("content-type")?.startsWith("application/problem+json") === true;
  return {
    status: response.status,
    headers: response.headers,
    text,
    json,
    code: isProblem ? (json as Problem).code : null,
  };
}
