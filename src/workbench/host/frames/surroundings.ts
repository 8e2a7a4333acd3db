import type { WindowRequest } from "../calls/call.ts";
import type { Client } from "../clients.ts";
import type { Clock } from "../clock.ts";
import type { Faults } from "../faults/faults.ts";
import type { ManifestFacts } from "../manifest/facts.ts";

/** What a frame needs of the host it belongs to. */
export interface Surroundings {
  readonly clock: Clock;
  readonly manifest: ManifestFacts;
  readonly client: Client;
  /** How long a call takes that goes well, in milliseconds. */
  readonly answerAfterMs: number;
  readonly faults: () => Faults;
  readonly nextId: (prefix: string) => string;
  readonly askWindow: (request: WindowRequest) => void;
  /** Told of what the add-in does wrong and Outlook lets pass. */
  readonly report: (fault: string) => void;
}
