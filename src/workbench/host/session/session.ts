import type { ComposeSession } from "./compose-session.ts";
import type { ReadSession } from "./read-session.ts";

/** The item an add-in page stands beside. */
export type Session = ComposeSession | ReadSession;
