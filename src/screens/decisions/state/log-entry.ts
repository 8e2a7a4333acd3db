import type { AuditEntry } from "../../../api/index.ts";
import { sayCheck } from "../../../decision/index.ts";
import type { CheckId } from "../../../message/index.ts";
import { sayNames } from "../say.ts";
import { entryWords, label, words } from "../words/index.ts";

const { account, absence } = words.log;

/** An entry of the log in words. */
export interface SaidEntry {
  readonly title: string;
  /** Who did it; null where nobody did, or it was erased. */
  readonly by: string | null;
  /** What somebody wrote about it, word for word; null where it is not to be shown, or there is nothing. */
  readonly words: string | null;
  /** What followed from it; empty where nothing needs saying. */
  readonly more: string;
}

/** A name as the record keeps it; null where it keeps none. */
function nameIn(value: unknown): string | null {
  const name: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "name") : null;
  return typeof name === "string" ? name : null;
}

/** Who could decide from an absence on, as the record keeps it; empty for an entry that tells nothing of that. */
function sayStandIns(deputies: unknown): string {
  if (!Array.isArray(deputies)) return "";
  const names = deputies.map(nameIn).filter((name) => name !== null);
  return names.length === 0 ? absence.noStandIn : label(absence.standIn, { people: sayNames(names) });
}

/** Who is away or back, why and until when in the words of whoever recorded it, and who stands in. */
function sayAbsence({ facts, said }: AuditEntry): Omit<SaidEntry, "by"> {
  const isAway = facts["isAbsent"] === true;
  if (said === null && !isAway) return { title: absence.ended, words: null, more: "" };
  const name = nameIn(said?.["officer"]) ?? absence.someone;
  const reason = said?.["words"];
  return {
    title: label(isAway ? absence.away : absence.back, { name }),
    words: typeof reason === "string" ? reason : null,
    more: isAway ? sayStandIns(said?.["deputies"]) : "",
  };
}

function isLevel(level: unknown): level is keyof typeof words.checks.brief {
  return typeof level === "string" && level in words.checks.brief;
}

/** Which check was set, how strictly, and why. */
function sayLevelChange({ kind, facts: { check, level }, said }: AuditEntry): Omit<SaidEntry, "by"> {
  const reason = said?.["words"];
  const isTold = typeof check === "string" && isLevel(level);
  return {
    title: entryWords[kind] ?? kind,
    words: typeof reason === "string" ? reason : null,
    more: isTold
      ? label(words.log.levelSet, { check: sayCheck(check as CheckId), level: words.checks.brief[level] })
      : "",
  };
}

const plainly = (title: string): Omit<SaidEntry, "by"> => ({ title, words: null, more: "" });

function sayKind(entry: AuditEntry): Omit<SaidEntry, "by"> {
  const { kind, facts } = entry;
  if (kind === "authority.absence") return sayAbsence(entry);
  if (kind === "authority.level-changed") return sayLevelChange(entry);
  const isOneAccount = facts["as"] === "account";
  if (isOneAccount && kind === "authority.brought-in") return plainly(account.added);
  if (isOneAccount && kind === "authority.bring-in-undone") return plainly(account.undone);
  return plainly(entryWords[kind] ?? kind);
}

/** An entry of the log in words, as far as it says more than its kind. */
export function sayEntry(entry: AuditEntry): SaidEntry {
  return { ...sayKind(entry), by: nameIn(entry.said?.["by"]) };
}
