/** What was typed and not given, by key. */
export type Typed = Readonly<Record<string, string>>;

/** Keeps what was typed while the pane is closed and opened again, as an alert at Send makes it. */
export interface Typing {
  load(): Typed;
  save(typed: Typed): void;
}

const place = "correspondence-control.typing";

function typedIn(text: string | null): Typed {
  const value: unknown = JSON.parse(text ?? "{}");
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** Kept in this window only. Where the browser has no storage for a page within Outlook, nothing outlasts the pane. */
export function typingIn(storage: () => Pick<Storage, "getItem" | "setItem">): Typing {
  return {
    load() {
      try {
        return typedIn(storage().getItem(place));
      } catch {
        return {};
      }
    },
    save(typed) {
      try {
        storage().setItem(place, JSON.stringify(typed));
      } catch {
        // What cannot be kept is still in the form.
      }
    },
  };
}
