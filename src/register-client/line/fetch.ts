/** How a request is sent: no cookies, no cache, and no other address than the one that was asked. */
export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly redirect: "error";
  readonly credentials: "omit";
  readonly cache: "no-store";
}

/** A response, as far as it is looked at. */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  /** A runtime that follows all the same says so. */
  readonly redirected?: boolean;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** `fetch`, as every Outlook has it. */
export type Fetch = (address: string, init: FetchInit) => Promise<FetchResponse>;
