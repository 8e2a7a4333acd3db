import type { Authority, Person } from "../../../people/index.ts";
import type { Speech } from "./speech.ts";

/** Whose words, about whom. */
export interface About {
  readonly member: Person;
  readonly originator: Person;
  readonly authority: Authority;
}

/** What the words come to for one member, with the sentence that decides. */
export interface Verdict {
  readonly allows: boolean;
  /** Allowed only if or when something else is so, which only the sender can see. */
  readonly isConditional: boolean;
  readonly sentence: string;
}

/** What the words come to for one member; null when they say nothing about them. */
export function verdictFor(_speech: Speech, _about: About): Verdict | null {
  return null;
}
