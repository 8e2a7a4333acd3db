/** The entries of a storage whose keys begin with `prefix`, as a storage of their own. */
function entriesOf(whole: Storage, prefix: string) {
  const keys = (): readonly string[] =>
    Array.from({ length: whole.length }, (_, index) => whole.key(index))
      .filter((key) => key?.startsWith(prefix) === true)
      .map((key) => (key ?? "").slice(prefix.length));
  return {
    keys,
    getItem: (key: string): string | null => whole.getItem(prefix + key),
    setItem: (key: string, value: string): void => {
      whole.setItem(prefix + key, value);
    },
    removeItem: (key: string): void => {
      whole.removeItem(prefix + key);
    },
    key: (index: number): string | null => keys()[index] ?? null,
    clear: (): void => {
      for (const key of keys()) whole.removeItem(prefix + key);
    },
  };
}

const methods: readonly string[] = ["getItem", "setItem", "removeItem", "key", "clear"];

/**
 * A part of a browser's storage that behaves as all of it: keys as properties, `length` and `Object.keys` (HTML, 12.2.1). So the
 * mailboxes of several people in one browser do not see each other's, as in Outlook no two people share a profile.
 */
export function ownStorage(whole: Storage, prefix: string): Storage {
  const own = entriesOf(whole, prefix);
  const target = { ...own } as unknown as Storage;
  return new Proxy(target, {
    get: (_, name) => {
      if (name === "length") return own.keys().length;
      if (typeof name !== "string") return undefined;
      return methods.includes(name) ? (Reflect.get(own, name) as unknown) : (own.getItem(name) ?? undefined);
    },
    set: (_, name, value) => {
      own.setItem(String(name), String(value));
      return true;
    },
    has: (_, name) => typeof name === "string" && own.getItem(name) !== null,
    deleteProperty: (_, name) => {
      own.removeItem(String(name));
      return true;
    },
    ownKeys: () => [...own.keys()],
    getOwnPropertyDescriptor: (_, name) => {
      const value = typeof name === "string" ? own.getItem(name) : null;
      return value === null ? undefined : { value, writable: true, enumerable: true, configurable: true };
    },
  });
}
