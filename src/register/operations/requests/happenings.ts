import type { Named, RequestHappening } from "../../../api/index.ts";
import type { Instant } from "../../../message/index.ts";
import type { Entry, JsonObject } from "../../store/index.ts";

/** What the log says of something that happened to a request, beside its facts. */
export interface Said {
  readonly by: Named | null;
  readonly words: string | null;
}

/** Kinds of entries on the log that are something which happened to a request, and what its people call it. */
const whatByKind: Readonly<Record<string, RequestHappening["what"]>> = {
  "request.requested": "asked",
  "request.informed": "informed",
  "request.granted": "granted",
  "request.refused": "refused",
  "request.objected": "objected",
  "request.lapsed": "lapsed",
  "request.withdrawn": "withdrawn",
  "request.revoked": "revoked",
  "request.referred": "referred",
  "request.determined-share": "determined-share",
  "request.determined-do-not-share": "determined-do-not-share",
  "request.reminded": "reminded",
  "request.hold-put": "hold-put",
  "request.hold-lifted": "hold-lifted",
  "request.kept-on-hold": "kept-on-hold",
};

/** The kinds of entries that happened to a request; who read it is not among them. */
export const kindsOfHappenings: readonly string[] = Object.keys(whatByKind);

/** A moment as the wire has it. */
export function momentText(at: Instant): string {
  return new Date(at).toISOString();
}

function saidOf(said: JsonObject | null): Said {
  const { by = null, words = null } = (said ?? {}) as unknown as Partial<Said>;
  return { by, words };
}

/** What the log has of a happening. */
export type HappeningEntry = Pick<Entry, "n" | "at" | "kind" | "facts" | "said">;

/** Under which protocols it was; nothing where the entry does not say: a reminder, or one from before versions were kept. */
function protocolsOf({ protocols }: JsonObject): Pick<RequestHappening, "protocols"> {
  return Array.isArray(protocols) ? { protocols: protocols as string[] } : {};
}

/** What happened to a request, in the order of the log; who read it is not among it. */
export function happeningsOf(entries: readonly HappeningEntry[]): RequestHappening[] {
  return entries.flatMap(({ n, at, kind, facts, said }) => {
    const what = whatByKind[kind];
    if (what === undefined) return [];
    return [{ at: momentText(at), what, ...saidOf(said), ...protocolsOf(facts), entry: n }];
  });
}
