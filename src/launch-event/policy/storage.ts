import type { Storage } from "./last-policy.ts";

/** Classic Outlook's storage for add-ins. */
function officeStorage(): Storage | null {
  const storage = typeof OfficeRuntime === "undefined" ? undefined : OfficeRuntime.storage;
  if (storage === undefined) return null;
  return { read: (key) => storage.getItem(key), write: (key, text) => storage.setItem(key, text) };
}

/** The browser's storage: the web, new Outlook, Mac. */
function browserStorage(): Storage | null {
  if (typeof localStorage === "undefined") return null;
  const storage = localStorage;
  return {
    read: (key) => Promise.resolve(storage.getItem(key)),
    write: (key, text) => {
      storage.setItem(key, text);
      return Promise.resolve();
    },
  };
}

/**
 * The storage that this Outlook has; null where it has none. Which storage each Outlook really offers to a handler has not
 * been tried in a tenant.
 */
export function storageHere(): Storage | null {
  try {
    return officeStorage() ?? browserStorage();
  } catch {
    // A browser that keeps third parties out of its storage throws when it is asked for.
    return null;
  }
}
