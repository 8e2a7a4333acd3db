/** Where the records lie: a PostgreSQL of the authority's, or a folder of our own for trying out. */
export type Storage =
  | {
      readonly kind: "postgres";
      readonly url: string;
      /** The role that owns the tables; absent: `url` migrates them too. */
      readonly ownerUrl?: string;
      readonly caFile?: string;
    }
  | { readonly kind: "pglite"; readonly folder: string };

/** Whose tokens are believed, and what they must say. */
export interface SignIn {
  /** Exactly as the provider writes it in a token. */
  readonly issuer: string;
  readonly audience: string;
  /** The tenant's id; null with a provider that knows no tenants. */
  readonly tenant: string | null;
  /** What the pages sign in as. */
  readonly clientId: string;
  /** The scope a token must carry; null, for trial only: any delegated scope. */
  readonly scope: string | null;
  /** Whether the issuer is Microsoft Entra ID, whose tokens have claims of their own. */
  readonly isEntra: boolean;
}

/** How notices leave; null, for trial only: they stay in the outbox. */
export type NoticeRoute =
  | { readonly kind: "smtp"; readonly url: string; readonly from: string | null }
  | {
      readonly kind: "graph";
      readonly sender: string;
      readonly clientId: string;
      readonly secretFile: string;
    };

/** Which groups of Microsoft 365 say who is who, by their ids, and as which application they are read. */
export interface GraphDirectory {
  readonly groups: {
    readonly members: readonly string[];
    readonly officers: readonly string[];
    readonly lists: readonly string[];
    readonly sharedMailboxes: readonly string[];
  };
  readonly clientId: string;
  readonly secretFile: string;
}

/** What the register is told from outside, read once at its start. Outward contract, section 6. */
export interface Settings {
  readonly isProduction: boolean;
  readonly port: number;
  /** The address it listens on: loopback while PUBLIC_URL is, else every one, unless HOST says. */
  readonly host: string;
  /** Where people find it, without a slash at the end. */
  readonly publicUrl: string;
  /** The origins whose pages may call it, `https://register.example`; the first is that of `publicUrl`. */
  readonly origins: readonly string[];
  readonly storage: Storage;
  /** Loaded at the first start; null where the store has it already. */
  readonly authorityFile: string | null;
  readonly signIn: SignIn;
  readonly notices: NoticeRoute | null;
  /** Null: no groups are read. */
  readonly graphDirectory: GraphDirectory | null;
  readonly receiptKeyFile: string;
  /** Who may frame the pane: Outlook's own hosts. */
  readonly frameAncestors: readonly string[];
  /** Where the pane may ask the sender's own mailbox, as Microsoft Graph is: `https://graph.microsoft.com`. Null: nowhere. */
  readonly mailbox: string | null;
  /** A PEM file of certificates that are trusted beside Node's own, by the sign-in and, as `storage` has it too, by the database. */
  readonly caFile: string | null;
  /** The built add-in and pages, which it serves where the folder exists. */
  readonly pagesFolder: string;
  /** Proxies whose word about a caller's address is taken. */
  readonly trustedProxies: readonly string[];
}
