import type { CheckId } from "../../message/index.ts";
import type { Reason } from "./reasons.ts";

/** How far a message can speak to a provision. */
export type ProvisionStanding = "checked" | "guided" | "outside";

/** One provision of a document, and what the product does about it. */
export interface Provision {
  /** As the document numbers it, with the paragraph where it numbers only sections: `14.1`, `9, paragraph 3`. */
  readonly number: string;
  /** Where the document gives one number to several provisions: which of them, counting from 1; else null. */
  readonly occurrence: number | null;
  /** What it is about, in our own words. */
  readonly gist: string;
  readonly standing: ProvisionStanding;
  /** The checks that hold a sender to it; empty where it is not checked. */
  readonly checks: readonly CheckId[];
  /** Why it is not checked; null where it is. */
  readonly because: string | null;
}

/**
 * A line of a document's table: the number of a clause that the engine knows, or number, gist, and either why it is not
 * checked or, for one paragraph of a clause, the checks behind that paragraph.
 */
export type Line = string | readonly [number: string, gist: string, standing: Reason | readonly CheckId[]];
