import type { BrowserContext, Frame } from "playwright-core";

/** What browsers were given to keep beyond the page that is open. */
export interface Kept {
  /** Every writing, as it was made: what was taken out again is here too. */
  readonly written: string[];
  /** What was found each time somebody looked. */
  readonly found: string[];
}

/** Browsers that have kept nothing yet. */
export function newKept(): Kept {
  return { written: [], found: [] };
}

/** How a page tells of what it keeps: put there by `noteWhatIsKept`. */
type Tell = (text: string) => void;

/** Runs in every page and frame before anything else of it: each way of keeping something tells first. */
function tellOfWritings(): void {
  const tell = (globalThis as unknown as { tellKept: Tell }).tellKept;
  const before = (owner: object, name: string, told: (args: readonly unknown[]) => unknown): void => {
    const given = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
      tell(JSON.stringify(told(args)));
      return Reflect.apply(given, this, args);
    });
  };
  before(Storage.prototype, "setItem", (args) => args);
  before(IDBObjectStore.prototype, "put", (args) => args);
  before(IDBObjectStore.prototype, "add", (args) => args);
  if (typeof Cache !== "undefined")
    before(Cache.prototype, "put", ([request, response]) => {
      void (response as Response).clone().text().then(tell);
      return request instanceof Request ? request.url : request;
    });
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  if (cookie === undefined) throw new Error("documents have no cookies here");
  Object.defineProperty(Document.prototype, "cookie", {
    ...cookie,
    set(this: Document, text: string) {
      tell(text);
      cookie.set?.call(this, text);
    },
  });
}

/** Notes every writing that pages of a browser make from now on. */
export async function noteWhatIsKept(context: BrowserContext, { written }: Kept): Promise<void> {
  await context.exposeFunction("tellKept", (text: string) => {
    written.push(text);
  });
  await context.addInitScript(tellOfWritings);
}

/** Runs in a page: everything that its origin keeps, as text. */
async function everythingHere(): Promise<string[]> {
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error(request.error?.message));
      };
    });
  const found = [localStorage, sessionStorage].flatMap((storage) =>
    Object.keys(storage).map((key) => `${key}=${storage.getItem(key) ?? ""}`),
  );
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    const database = await asked(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const rows = await asked(database.transaction(store).objectStore(store).getAll());
      found.push(`${name}/${store}: ${JSON.stringify(rows)}`);
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      found.push(`${request.url}: ${(await (await cache.match(request))?.text()) ?? ""}`);
  }
  return found;
}

/** A frame that has an address of its own has a storage. */
function hasStorage(frame: Frame): boolean {
  return frame.url().startsWith("https:");
}

/** What a frame's origin keeps; nothing of a frame that goes while it is read, as those of a check do: others have its origin. */
async function keptBehind(frame: Frame): Promise<readonly string[]> {
  try {
    return await frame.evaluate(everythingHere);
  } catch (error) {
    if (frame.isDetached()) return [];
    throw error;
  }
}

/** Everything that a browser keeps now, as text: storage, databases and caches of every frame, and all cookies. */
export async function lookInto(context: BrowserContext): Promise<readonly string[]> {
  const frames = context
    .pages()
    .flatMap((page) => page.frames())
    .filter(hasStorage);
  const found = await Promise.all(frames.map(keptBehind));
  const cookies = await context.cookies();
  return [...found.flat(), ...cookies.map(({ name, value }) => `${name}=${value}`)];
}
