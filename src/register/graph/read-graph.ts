import { askForToken, patienceMs, retryAfterMs, type GraphApplication, type Token } from "./token.ts";

/**
 * Why Graph gave nothing. `expired`: what was read before counts no longer, and all has to be read anew. `not-there`: there is no such
 * thing. `out-of-reach`: it may work later. `refused`: somebody has to mend it.
 */
export interface GraphFault {
  readonly fault: "expired" | "not-there" | "out-of-reach" | "refused";
  /** For the register's lines: `GRAPH_429`, `GRAPH_TOKEN_401`, `GRAPH_UNREACHABLE`. */
  readonly code: string;
}

/** What Graph answered, parsed; or why it gave nothing. */
export type GraphAnswer = { readonly json: unknown } | GraphFault;

/** Reads Graph, patiently. */
export interface GraphReader {
  /** An address below Graph's own. Any other is refused: the token goes nowhere else. */
  read(url: string): Promise<GraphAnswer>;
}

/** What reading stands on. */
export interface GraphReaderParts {
  readonly application: GraphApplication;
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly pause: (ms: number) => Promise<unknown>;
}

/** How often one page is asked for before the round is given up. */
const mostTries = 8;

/** Whoever asks to wait longer is asked again in the next round. */
const longestWaitMs = 10 * 60_000;

/** Throttled, too busy, or a gateway on the way: it may work later. Source: Microsoft Graph, error responses. */
const passing: readonly number[] = [408, 429, 500, 502, 503, 504];

/**
 * What Graph says of a delta link that has ended: 410, or a 400 of this code. Source: Microsoft Graph, delta query overview
 * (synchronization reset); for users and groups a link lives seven days.
 */
const expiredCodes: readonly string[] = ["syncStateNotFound", "syncStateInvalid", "resyncRequired"];

function codeIn(json: unknown): string {
  const { error } = (typeof json === "object" && json !== null ? json : {}) as { error?: { code?: unknown } };
  return typeof error?.code === "string" ? error.code : "";
}

/** A passing fault, and how long to wait; null: as one sees fit. */
interface Again {
  readonly again: string;
  readonly waitMs: number | null;
}

async function understood(response: Response): Promise<GraphAnswer | Again> {
  const { status } = response;
  const code = `GRAPH_${status}`;
  if (passing.includes(status)) return { again: code, waitMs: retryAfterMs(response) };
  const json: unknown = await response.json().catch(() => undefined);
  if (response.ok) return json === undefined ? { again: "GRAPH_CUT_OFF", waitMs: null } : { json };
  if (status === 410 || (status === 400 && expiredCodes.includes(codeIn(json))))
    return { fault: "expired", code };
  return { fault: status === 404 ? "not-there" : "refused", code };
}

/** A token that is kept until shortly before it ends. */
function tokens({ application, fetch: get, now }: GraphReaderParts) {
  let kept: Token | null = null;
  return {
    forget: (): void => {
      kept = null;
    },
    take: async (): Promise<Token | GraphFault | Again> => {
      if (kept !== null && now() < kept.until) return kept;
      const token = await askForToken(application, get, now);
      if (token === null) return { fault: "refused", code: "GRAPH_TOKEN" };
      if (!(token instanceof Response)) return (kept = token);
      const code = `GRAPH_TOKEN_${token.status}`;
      if (passing.includes(token.status)) return { again: code, waitMs: retryAfterMs(token) };
      return { fault: "refused", code };
    },
  };
}

/** Reads Graph over plain fetch: waits as long as it asks, then longer and longer; a page is never given up for the first fault. */
export function graphReader(parts: GraphReaderParts): GraphReader {
  const { application, fetch: get, pause } = parts;
  const pass = tokens(parts);

  async function once(url: string): Promise<GraphAnswer | Again> {
    try {
      const token = await pass.take();
      if (!("value" in token)) return token;
      const response = await get(url, {
        headers: { authorization: `Bearer ${token.value}`, accept: "application/json" },
        redirect: "error",
        signal: AbortSignal.timeout(patienceMs),
      });
      if (response.status !== 401) return await understood(response);
      pass.forget();
      return { again: "GRAPH_401", waitMs: null };
    } catch {
      return { again: "GRAPH_UNREACHABLE", waitMs: null };
    }
  }

  return {
    async read(url) {
      if (new URL(url).origin !== new URL(application.graphUrl).origin)
        return { fault: "refused", code: "GRAPH_ELSEWHERE" };
      for (let tries = 1; ; tries += 1) {
        const answer = await once(url);
        if (!("again" in answer)) return answer;
        const waitMs = answer.waitMs ?? 500 * 2 ** tries;
        if (tries === mostTries || waitMs > longestWaitMs)
          return { fault: "out-of-reach", code: answer.again };
        await pause(waitMs);
      }
    },
  };
}
