import { words } from "../words/index.ts";
import { stateWords } from "../words/index.ts";
import { sayWhoDecides } from "./absence.ts";
import type { Shown } from "./page-state.ts";

/** What shows several things, any of which may be another one now. */
const lists: readonly Shown["is"][] = ["list", "releases", "accounts", "account", "checklist"];

/** What is said when the register tells of a change that nobody made here; empty where nothing is worth a word. */
export function sayChange(before: Shown, after: Shown): string {
  if (before.is === "request" && after.is === "request")
    return before.request.state === after.request.state ? "" : stateWords[after.request.state];
  if (before.is === "bring-in" && after.is === "bring-in")
    return before.read !== null && after.read === null ? words.bringIn.overtaken : "";
  if (JSON.stringify(before) === JSON.stringify(after)) return "";
  if (after.is === "absence") return sayWhoDecides(after.whoDetermines);
  return lists.includes(before.is) ? words.lists.changed : "";
}
