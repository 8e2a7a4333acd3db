/** A place on this machine that outlasts a message: text by key. Both may reject or throw. */
export interface Storage {
  readonly read: (key: string) => Promise<string | null>;
  readonly write: (key: string, text: string) => Promise<void>;
}

/** What lies under a key as JSON; null where there is nothing, or nothing that can be read. Never rejects. */
export function readKept(storage: Storage | null, key: string): Promise<unknown> {
  if (storage === null) return Promise.resolve(null);
  return Promise.resolve(key)
    .then(storage.read)
    .then((text): unknown => (text === null ? null : JSON.parse(text)))
    .then(undefined, () => null);
}

/** Keeps a value under a key; false where the storage does not. Never rejects. */
export function keep(storage: Storage | null, key: string, value: unknown): Promise<boolean> {
  if (storage === null) return Promise.resolve(false);
  return Promise.resolve()
    .then(() => storage.write(key, JSON.stringify(value)))
    .then(
      () => true,
      () => false,
    );
}
