import type { Checklist } from "../../../api/index.ts";
import { label, stateWords, words } from "../words/index.ts";
import { sayWhoDecides } from "./absence.ts";
import type { Shown } from "./page-state.ts";

/** What shows several things, any of which may be another one now. */
const lists: readonly Shown["is"][] = ["list", "releases", "accounts", "account", "checklist"];

/** What goes from a page that compares something with the directory, once the directory is another. */
function sayUnread(before: Shown, after: Shown): string | null {
  if (!("read" in before) || !("read" in after)) return null;
  const { overtaken } = before.is === "bring-in" ? words.bringIn : words.addAccount;
  return before.read !== null && after.read === null ? overtaken : "";
}

/** That somebody else changed the checklist, and that a draft of it was kept. */
export function sayOvertaken({ changedBy }: Checklist): string {
  const { overtaken, somebody } = words.checklist;
  return label(overtaken, { name: changedBy?.name ?? somebody });
}

/** What is said when the register tells of a change that nobody made here; empty where nothing is worth a word. */
export function sayChange(before: Shown, after: Shown): string {
  if (before.is === "request" && after.is === "request")
    return before.request.state === after.request.state ? "" : stateWords[after.request.state];
  const unread = sayUnread(before, after);
  if (unread !== null) return unread;
  if (JSON.stringify(before) === JSON.stringify(after)) return "";
  if (after.is === "absence") return sayWhoDecides(after.whoDetermines);
  return lists.includes(before.is) ? words.lists.changed : "";
}
