import type { MailErrorCode } from "../../../src/mail/index.ts";
import type { UnreadReason } from "../../../src/message/index.ts";

/** What must hold of a message that can be read. What is left out is not asserted. */
export interface ExpectedReading {
  /** Every address that a From header names. */
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  /** How many recipients there are, where they are too many to list. */
  readonly recipients?: number;
  /** Reasons that must be among those reported, in the message or in one that it carries. */
  readonly reports?: readonly UnreadReason[];
  /** Nothing is reported at all: the message looks odd and is proper. */
  readonly isPlain?: true;
  /** Addresses that are an account of the authority's own people, however they are written. */
  readonly ours?: readonly string[];
  /** Addresses that no account of the authority may be taken for. */
  readonly notOurs?: readonly string[];
  /** The authors of the messages it carries must include these addresses. */
  readonly carries?: readonly string[];
  /** The outcome of the checks is not `send`. */
  readonly isStopped?: true;
}

/** A message made to be misread, or to stop its reader. */
export interface HostileMessage {
  /** What it does, for the title of a test. */
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** A reading that must hold, or the code with which it is refused. */
  readonly expected: ExpectedReading | MailErrorCode;
}

/** A hostile message from its lines. */
export function hostile(
  name: string,
  bytes: () => Uint8Array,
  expected: ExpectedReading | MailErrorCode,
): HostileMessage {
  return { name, bytes, expected };
}
