import type { CheckId, Level } from "../message/index.ts";
import type { OwnProtocol } from "./own-protocol.ts";

/**
 * A calendar day, ISO 8601: `2027-02-03`.
 * @pattern ^\d{4}-\d{2}-\d{2}$
 */
export type Day = string;

/**
 * A time of day, ISO 8601: `08:00`.
 * @pattern ^([01]\d|2[0-3]):[0-5]\d$
 */
export type TimeOfDay = string;

/**
 * A mail address, matched whole: local part as written but ASCII case-insensitive, domain by its A-label.
 * @pattern ^[^\s@<>]+@[^\s@<>]+$
 */
export type Address = string;

/**
 * A mail domain, matched whole, never by suffix.
 * @pattern ^[^\s@<>/:.]+(\.[^\s@<>/:.]+)+\.?$
 */
export type Domain = string;

/** How strictly an authority takes a check: not at all, or a finding is told, asked about, or held. */
export type Strictness = "off" | "inform" | "prompt" | "hold";

/** An office that gives a person duties or freedoms under a protocol. */
export type Office =
  | "executive-member"
  | "scrutiny-chair"
  | "committee-chair"
  | "monitoring-officer"
  | "deputy-monitoring-officer"
  | "head-of-paid-service"
  | "chief-finance-officer"
  | "communications"
  | "account-administrator";

/** The security assessment of an account that is not the authority's (report of June 2022, 4.3). */
export interface Assessment {
  readonly outcome: "passed" | "failed" | "pending";
  /** The day of the assessment: before it the account is pending; absent: it has always counted. */
  readonly on?: Day;
  /** The last day it counts; absent: it does not expire. */
  readonly expires?: Day;
}

/** An address somebody uses. An `authority` account needs no assessment; a `personal` one can never pass. */
export interface Account {
  readonly address: Address;
  readonly kind: "authority" | "council" | "business" | "personal";
  readonly assessment?: Assessment;
}

/** A member (elected, the Mayor, co-opted) or an officer of the authority. */
export interface Person {
  /**
   * Unique in the file: `m1`, `o4`.
   * @minLength 1
   */
  readonly id: string;
  /**
   * Forename and surname, without the title.
   * @minLength 1
   */
  readonly name: string;
  /** How the name is addressed: `Cllr`, `Dr`. */
  readonly title?: string;
  /** Other forms of the name that mail shows: `P Raghunathan`. */
  readonly alsoKnownAs?: readonly string[];
  readonly kind: "mayor" | "member" | "officer";
  readonly offices?: readonly Office[];
  /** The words that appear under a signature. */
  readonly post?: string;
  readonly ward?: string;
  /** The group's name, spelt alike for all of its members; absent: ungrouped. */
  readonly politicalGroup?: string;
  /** Officers: `chief` (chief officer, director), `senior` (head of service), `other`. Absent is `other`. */
  readonly seniority?: "chief" | "senior" | "other";
  /** Officers: the ids of the members they are allocated to support. */
  readonly supports?: readonly string[];
  readonly accounts: readonly Account[];
}

/** A mailing list and the ids of everybody on it. */
export interface List {
  readonly address: Address;
  /** Ids of people. */
  readonly people: readonly string[];
}

/** Another council or combined authority, and its leader. */
export interface OtherAuthority {
  readonly name: string;
  readonly domains: readonly Domain[];
  readonly leader?: Leader;
}

/** Who leads another council or combined authority, and the addresses of that office. */
export interface Leader {
  readonly name: string;
  readonly addresses: readonly Address[];
}

/** A serving Government minister. */
export interface Minister {
  readonly name: string;
  /** `Secretary of State for Transport`. */
  readonly office: string;
  readonly addresses: readonly Address[];
}

/** From the first to the last day, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** How many months each kind of record is kept. */
export interface RetentionMonths {
  /**
   * @minimum 1
   * @asType integer
   */
  readonly "consent-requests"?: number;
  /**
   * @minimum 1
   * @asType integer
   */
  readonly sends?: number;
}

/** When the authority last reviewed the protocols that it adopted, and how long that lasts. */
export interface ProtocolReview {
  readonly reviewedOn: Day;
  /**
   * After how many months the next review is due; 12 when absent (report of June 2022: annually).
   * @minimum 1
   * @maximum 120
   * @asType integer
   */
  readonly reviewMonths?: number;
}

/** When the authority is at work. */
export interface OfficeHours {
  /** ISO weekdays: 1 is Monday, 7 is Sunday. */
  readonly days: readonly (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
  /** Days without office hours, such as bank holidays. */
  readonly holidays?: readonly Day[];
}

/** The authority file: who is who, whose address is whose, and what the authority has adopted. Outward contract, section 1. */
export interface AuthorityFile {
  /** For editors: where the JSON Schema of this file lies. Ignored. */
  readonly $schema?: string;
  /** @minLength 1 */
  readonly name: string;
  /** What the authority is called in running text: `the Combined Authority`. */
  readonly shortNames?: readonly string[];
  /**
   * The authority's own mail domains.
   * @minItems 1
   */
  readonly domains: readonly Domain[];
  /** Europe/London: nothing else is offered yet. */
  readonly timeZone: string;
  /**
   * The ids of the adopted protocols: `part-5.5`, `part-5.3`, `cpca-2022`, `sefton`, or one of `ownProtocols`. The command also
   * takes the path of a protocol file, `protocol.json`, from where this file lies.
   * @minItems 1
   */
  readonly protocols: readonly string[];
  /** Protocols of the council's own, whole: so the policy that a register serves carries them. */
  readonly ownProtocols?: readonly OwnProtocol[];
  /** Shown beside English to whoever has Outlook in it, and in the register's mails; `cy` is Welsh. Absent: English alone. */
  readonly secondLanguage?: "cy";
  /** When the adopted protocols were last reviewed; a protocol of the council's own says it itself. */
  readonly protocolReview?: ProtocolReview;
  /** Local strictness per check; naming a check turns it on (or off) whatever the protocols say. */
  readonly levels?: { readonly [check in CheckId]?: Strictness };
  /** Members and officers. */
  readonly people: readonly Person[];
  /** Mailing lists, so that who is on them counts as addressed. */
  readonly lists?: readonly List[];
  readonly otherAuthorities?: readonly OtherAuthority[];
  readonly ministers?: readonly Minister[];
  /** Addresses and domains of the media, matched whole. */
  readonly media?: readonly string[];
  /** Mailboxes that may be blind-copied; none when absent. */
  readonly recordKeeping?: readonly Address[];
  readonly preElectionPeriods?: readonly Period[];
  /**
   * After how many working days without an answer a consent request lapses; 10 when absent.
   * @minimum 1
   * @asType integer
   */
  readonly lapseWorkingDays?: number;
  /** What the send check does when it could not ask the register. */
  readonly whenRegisterUnreachable?: { readonly [check in CheckId]?: Level };
  readonly retentionMonths?: RetentionMonths;
  /** Absent: the authority's hours are not known, and no time of sending is out of hours. */
  readonly officeHours?: OfficeHours;
}
