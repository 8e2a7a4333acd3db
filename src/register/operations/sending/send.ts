import { createHash } from "node:crypto";
import type { SendReport } from "../../../api/index.ts";
import { momentOf } from "../../../consent/index.ts";
import type { Instant } from "../../../message/index.ts";
import type { JsonObject, Tx } from "../../store/index.ts";
import { contextFor, namedOf, type Context } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { SendingOperations } from "../operations.ts";
import { done, invalid, refused } from "../result.ts";
import { write } from "../write.ts";

/** The record under whose key the words of a send stand, from its own columns: nothing in it names anybody. */
export function sendRecord(send: { person: string; digest: string; reportedAt: Instant }): string {
  const { person, digest, reportedAt } = send;
  const hash = createHash("sha256").update(`${person}\n${digest}\n${reportedAt}`).digest("hex");
  return `send-${hash.slice(0, 24)}`;
}

/** The place of the reasons of a send among what is sealed under its key. */
export const sendPlace = "reasons";

/** The findings without anybody's words: those stand sealed beside. */
function withoutWords(findings: SendReport["findings"]): readonly JsonObject[] {
  return findings.map(({ check, level, isFalseAlarm = false, clauses = [] }) => ({
    check,
    level,
    isFalseAlarm,
    clauses: clauses.map((clause) => ({ ...clause })),
  }));
}

function reasonsOf(findings: SendReport["findings"]): JsonObject | null {
  const given = findings.flatMap(({ check, reason }) => (reason === undefined ? [] : [{ check, reason }]));
  return given.length === 0 ? null : { reasons: given };
}

async function record(
  tx: Tx,
  body: SendReport,
  sentAt: Instant,
  { caller, inForce, at }: Context,
): Promise<void> {
  const person = caller.person.id;
  const { digest, policyVersion, receipts = [], release = null, from } = body;
  const about = sendRecord({ person, digest, reportedAt: at });
  const findings = withoutWords(body.findings);
  const reasons = reasonsOf(body.findings);
  await tx.db
    .insertInto("sends")
    .values({
      person,
      digest,
      sent_at: sentAt,
      reported_at: at,
      policy_version: policyVersion,
      findings: JSON.stringify(findings),
      receipts,
      release,
      reported_from: from,
      sealed: reasons === null ? null : await tx.seal(about, sendPlace, reasons),
    })
    .execute();
  const by = { ...namedOf(inForce.authority, person) };
  await tx.append({
    at,
    kind: "send.reported",
    about,
    facts: { findings, policyVersion, receipts, release, from },
    said: { by, ...reasons },
  });
}

/** Records a send that had something in its way, or went under a receipt: checks, levels, reasons, false alarms. Never content. */
export function createSend(deps: Deps): SendingOperations["send"] {
  return async (acting, body) => {
    const context = await contextFor(deps, acting, "report-send");
    if (context === null) return refused("not-by-this-person");
    const sent = momentOf(body.sentAt);
    if (sent === null) return invalid("/sentAt", JSON.stringify(body.sentAt), "a moment that exists");
    return write(deps, acting, {
      keptUnder: () => null,
      work: async (tx) => {
        const { release } = body;
        if (release !== undefined) {
          const own = await tx.db
            .selectFrom("releases")
            .select("id")
            .where("id", "=", release)
            .where("asker", "=", acting.person)
            .executeTakeFirst();
          if (own === undefined)
            return invalid("/release", JSON.stringify(release), "a release of one's own");
        }
        await record(tx, body, sent.from, context);
        return done({ recorded: true } as const);
      },
    });
  };
}
