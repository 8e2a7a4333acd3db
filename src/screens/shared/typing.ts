/** What was typed and not given, by key. */
export type Typed = Readonly<Record<string, string>>;

/** Keeps what was typed while a page is closed and opened again, as a new sign-in makes it. */
export interface Typing {
  load(): Typed;
  save(typed: Typed): void;
}

function typedIn(text: string | null): Typed {
  const value: unknown = JSON.parse(text ?? "{}");
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** Kept under one name in this window only. Where the browser has no storage for a page, nothing outlasts it. */
export function typingKeptAs(name: string, storage: () => Pick<Storage, "getItem" | "setItem">): Typing {
  return {
    load() {
      try {
        return typedIn(storage().getItem(name));
      } catch {
        return {};
      }
    },
    save(typed) {
      try {
        storage().setItem(name, JSON.stringify(typed));
      } catch {
        // What cannot be kept is still in the form.
      }
    },
  };
}
