import type { Remedy } from "../../message/index.ts";
import { sayAdvice, sayTrouble } from "../../decision/index.ts";
import type { Calls } from "../calls.ts";
import type { ComposeItem } from "../read-item/compose-item.ts";
import type { ItemFacts } from "../read-item/read-item.ts";
import type { CarriedOut, RemedyFailed, RemedyFailure } from "./carried-out.ts";

/** On what a remedy is carried out. */
export interface Target {
  readonly item: ComposeItem;
  readonly calls: Calls;
  readonly facts: ItemFacts;
}

/** A remedy that came to nothing. */
export function failed(why: RemedyFailure): RemedyFailed {
  return { how: "failed", failed: why, words: sayTrouble(why) };
}

/** A remedy that the sender has to carry out by hand here. */
export function advised(remedy: Remedy): CarriedOut {
  return { how: "advises", words: sayAdvice(remedy) };
}
