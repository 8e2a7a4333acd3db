import type {
  AccountEvent,
  AccountPreview,
  AssessmentAsk,
  AuditEntry,
  AuditVerdict,
  BroughtIn,
  Checklist,
  CheckRates,
  ConsentRequestView,
  DirectoryFile,
  DirectoryPreview,
  Me,
  NewAccount,
  ReleaseView,
  StandingPoint,
  WhoDetermines,
} from "../../../api/index.ts";
import type { Notice } from "../../shared/index.ts";
import type { DirectoryPerson, ListRole } from "../port.ts";
import type { AccountHolder } from "./account-list.ts";
import type { FormName, OpenForm, Typed } from "./form.ts";
import type { Route } from "./route.ts";

/** A file that the reader has chosen, as the browser has it. */
export interface PickedFile {
  readonly name: string;
  readonly file: Blob;
}

/** A list of people that was read, and what bringing it in would do. */
export interface ReadList {
  readonly name: string;
  readonly body: DirectoryFile;
  readonly preview: DirectoryPreview;
}

/** An account that was looked at before it is added, and what adding it would do. */
export interface ReadAccount {
  readonly body: NewAccount;
  readonly preview: Extract<AccountPreview, { readonly isUsable: true }>;
}

/** What a page shows, once the register has answered. */
export type Shown =
  | { readonly is: "request"; readonly request: ConsentRequestView }
  | {
      readonly is: "list";
      readonly role: ListRole;
      readonly requests: readonly ConsentRequestView[];
      readonly next: string | null;
    }
  | { readonly is: "ask" }
  | { readonly is: "releases"; readonly releases: readonly ReleaseView[] }
  | { readonly is: "checks"; readonly rates: CheckRates }
  | {
      readonly is: "accounts";
      readonly people: readonly AccountHolder[];
      /** What is asked and not settled. */
      readonly asks: readonly AssessmentAsk[];
      /** How the accounts stood month by month; empty for whoever does not look after them. */
      readonly standings: readonly StandingPoint[];
      /** What an assessment looks at. */
      readonly checklist: Checklist;
    }
  | {
      readonly is: "account";
      /** As the register writes it. */
      readonly address: string;
      readonly holder: AccountHolder;
      /** What the log tells of the holder's accounts, the newest first. */
      readonly events: readonly AccountEvent[];
      /** What is asked about this account and not settled. */
      readonly asks: readonly AssessmentAsk[];
      readonly checklist: Checklist;
    }
  | { readonly is: "checklist"; readonly checklist: Checklist }
  | { readonly is: "absence"; readonly whoDetermines: WhoDetermines }
  | {
      readonly is: "bring-in";
      /** Names the directory as it stands. */
      readonly version: string;
      /** When the groups of Microsoft 365 were last read; null: they are not. */
      readonly graphReadAt: string | null;
      /** What can be undone; null: nothing was brought in, or something else changed since. */
      readonly last: BroughtIn | null;
      /** Null until a list was read. */
      readonly read: ReadList | null;
    }
  | {
      readonly is: "add-account";
      /** Whose account it is or which, as the link said it. */
      readonly about: string;
      /** Names the directory as it stands. */
      readonly version: string;
      /** What can be undone; null: nothing was added, or something else changed since. */
      readonly last: BroughtIn | null;
      /** Everybody who can have an account, as the directory stands. */
      readonly people: readonly DirectoryPerson[];
      /** Null until an account was looked at. */
      readonly read: ReadAccount | null;
      /** The address that was added here last; null: none yet. */
      readonly added: string | null;
    }
  | {
      readonly is: "log";
      readonly entries: readonly AuditEntry[];
      readonly next: number | null;
      readonly head: string;
      readonly verdict: AuditVerdict | null;
    };

/** Why a page shows nothing. */
export type PageTrouble = "unreachable" | "not-found" | "not-allowed" | "stranger" | "failed";

/** What is being done: a form is given, the log verified, a copy taken, the next page fetched. */
export type Doing = FormName | "verify" | "history" | "export" | "more" | "sign-in";

/** Where the focus is to go; `turn` tells two wishes for one place apart. */
export interface Focus {
  readonly on: string;
  readonly turn: number;
}

/** Everything that the pages show. */
export interface PageState {
  readonly route: Route;
  /** Whether the reader came here from another of these pages: then the focus goes along. */
  readonly hasMoved: boolean;
  readonly session: "opening" | "signed-out" | "here";
  /** Whether the sign-in was tried and failed. */
  readonly didSignInFail: boolean;
  readonly me: Me | null;
  readonly people: readonly DirectoryPerson[];
  /** Null while the page is fetched, and in trouble. */
  readonly shown: Shown | null;
  readonly trouble: PageTrouble | null;
  /** Since when the register has been out of reach while something is shown; null: it answers. */
  readonly staleSince: number | null;
  /** What happened to the accounts of those whom the reader looked at, by person. */
  readonly histories: Readonly<Record<string, readonly AccountEvent[]>>;
  readonly form: OpenForm | null;
  readonly typed: Typed;
  /** Null until a file is chosen. It outlasts no reload: a page may not keep the reader's files. */
  readonly picked: PickedFile | null;
  readonly work: { readonly doing: Doing; readonly about: string } | null;
  /** What did not work, where it was tried. */
  readonly fault: string | null;
  /** What was done last, for the head of the page; gone with the next thing. */
  readonly done: string | null;
  readonly notice: Notice;
  readonly focus: Focus | null;
}

/** Places that can take the focus, as `data-focus` names them. */
export const places = {
  head: "head",
  form: "form",
  faults: "faults",
  field: (field: string) => `field ${field}`,
  opener: (form: FormName, about: string) => `opener ${form} ${about}`,
  item: (at: number) => `item ${at}`,
  listed: (list: string, at: number) => `listed ${list} ${at}`,
  verdict: "verdict",
} as const;

/** The page before anything is known; `typed` is what an earlier page left. */
export function opening(route: Route, typed: Typed = {}): PageState {
  return {
    route,
    hasMoved: false,
    session: "opening",
    didSignInFail: false,
    me: null,
    people: [],
    shown: null,
    trouble: null,
    staleSince: null,
    histories: {},
    form: null,
    typed,
    picked: null,
    work: null,
    fault: null,
    done: null,
    notice: { text: "", turn: 0 },
    focus: null,
  };
}
