/** A place on this machine that outlasts a message: text by key. Both may reject or throw. */
export interface LastingStorage {
  readonly read: (key: string) => Promise<string | null>;
  readonly write: (key: string, text: string) => Promise<void>;
}

/** Classic Outlook's storage for add-ins. */
function officeStorage(): LastingStorage | null {
  const storage = typeof OfficeRuntime === "undefined" ? undefined : OfficeRuntime.storage;
  if (storage === undefined) return null;
  return { read: (key) => storage.getItem(key), write: (key, text) => storage.setItem(key, text) };
}

/** The browser's storage: the web, new Outlook, Mac, and the pane of classic Outlook. */
function browserStorage(): LastingStorage | null {
  try {
    if (typeof localStorage === "undefined") return null;
    const storage = localStorage;
    return {
      read: (key) => Promise.resolve(storage.getItem(key)),
      write: (key, text) => {
        storage.setItem(key, text);
        return Promise.resolve();
      },
    };
  } catch {
    // A browser that keeps third parties out of its storage throws when it is asked for.
    return null;
  }
}

/**
 * The storage that pane and events of this Outlook share; null where it has none. In classic Outlook the handlers have
 * `OfficeRuntime.storage` alone and the pane has both: there the first counts. Not tried in a tenant.
 */
export function storageHere(): LastingStorage | null {
  return officeStorage() ?? browserStorage();
}
