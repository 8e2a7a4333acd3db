/**
 * The names that classic Outlook's event runtime is known to have beside ECMAScript 2016 and Office ("Runtimes in Office
 * Add-ins"). No list of it was ever published: whatever is not declared here does not compile in the handler.
 */
declare function setTimeout(run: () => void, ms: number): number;
declare function clearTimeout(timer: number): void;
declare function fetch(
  address: string,
  init: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body?: string;
    readonly redirect: "error";
    readonly credentials: "omit";
    readonly cache: "no-store";
  },
): Promise<{
  readonly ok: boolean;
  readonly status: number;
  readonly redirected?: boolean;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}>;

/** The browser's storage; classic Outlook has none. Asked for with `typeof`; a browser may throw at the mere asking. */
declare const localStorage: {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
};

/** The part of a page's window that `early.ts` needs. Classic Outlook has no page. */
declare const window: { addEventListener(type: "load", listener: () => void): void };
