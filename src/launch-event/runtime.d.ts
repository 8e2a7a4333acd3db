/**
 * The names that classic Outlook's event runtime is known to have beside ECMAScript 2016 and Office ("Runtimes in Office
 * Add-ins"). No list of it was ever published: whatever is not declared here does not compile in the handler.
 */
declare function setTimeout(run: () => void, ms: number): number;
declare function clearTimeout(timer: number): void;
declare function fetch(address: string): Promise<{ readonly ok: boolean; json(): Promise<unknown> }>;

/** Classic Outlook's own storage; other Outlooks have none. Asked for with `typeof`. */
declare const OfficeRuntime: {
  readonly storage?: {
    getItem(key: string): Promise<string | null>;
    setItem(key: string, value: string): Promise<void>;
  };
};

/** The browser's storage; classic Outlook has none. Asked for with `typeof`; a browser may throw at the mere asking. */
declare const localStorage: {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
};

/** Where the add-in is served from, without a slash at its end. webpack puts it there. */
declare const __ADDIN_ADDRESS__: string;

/** Where the policy of fictional people lies, in a development build; null in every other. */
declare const __POLICY_ADDRESS__: string | null;
