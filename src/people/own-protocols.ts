import { digestOf, type CheckId } from "../message/index.ts";
import type { AuthorityFile, Day, ProtocolReview, Strictness } from "./authority-file.ts";
import type { OwnProtocol } from "./own-protocol.ts";

/** After how many months a protocol is reviewed where it does not say (report of June 2022, recommendation d). */
const usualReviewMonths = 12;

/** The protocols of its own that an authority has adopted, in the order of adoption. */
export function ownProtocolsOf({ protocols, ownProtocols = [] }: AuthorityFile): readonly OwnProtocol[] {
  return protocols.reduce<readonly OwnProtocol[]>(
    (found, id) => found.concat(ownProtocols.filter((own) => own.id === id)),
    [],
  );
}

/**
 * The authority's setting for a check: its own `levels`, else those of the protocols of its own that it adopted, the first that
 * names the check; undefined where none does.
 */
export function strictnessOf(file: AuthorityFile, check: CheckId): Strictness | undefined {
  const setting = file.levels?.[check];
  if (setting !== undefined) return setting;
  const [first] = ownProtocolsOf(file)
    .map(({ levels }) => levels?.[check])
    .filter((each) => each !== undefined);
  return first;
}

/** JSON with its keys in order, so that the same protocol written otherwise is the same text. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const object = value as Readonly<Record<string, unknown>>;
  return Object.keys(object)
    .sort()
    .map((key) => [key, ordered(object[key])]);
}

/** Which text of a protocol it is, for a decision to be kept with: `wexmoor-2027@1f2e3d4c5b6a7988`. A mark, and no proof. */
export function protocolVersion(protocol: { readonly id: string }): string {
  return `${protocol.id}@${digestOf(JSON.stringify(ordered(protocol)))}`;
}

function two(value: number): string {
  return value < 10 ? `0${String(value)}` : String(value);
}

/** The day by which a protocol is to be reviewed; the last of the month where that month has no such day. */
export function reviewDue({ reviewedOn, reviewMonths = usualReviewMonths }: ProtocolReview): Day {
  const [year = 0, month = 1, day = 1] = reviewedOn.split("-").map(Number);
  const months = year * 12 + (month - 1) + reviewMonths;
  const dueYear = Math.floor(months / 12);
  const lastDay = new Date(Date.UTC(dueYear, (months % 12) + 1, 0)).getUTCDate();
  return `${String(dueYear)}-${two((months % 12) + 1)}-${two(Math.min(day, lastDay))}`;
}
