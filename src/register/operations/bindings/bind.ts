import type { BindAnswer, BindBody } from "../../../api/index.ts";
import { personById, type Person } from "../../../people/index.ts";
import type { Tx } from "../../store/index.ts";
import { contextFor, namedOf, type Context } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { BindingOperations } from "../operations.ts";
import { done, invalid, refused } from "../result.ts";
import { personRecord } from "../sending/tickets.ts";
import { write } from "../write.ts";
import { boundTo, tellOfBinding, type Subject } from "./bindings.ts";

/** A proposal of one administrator counts for so long. */
const proposalMs = 7 * 24 * 60 * 60 * 1000;

interface Proposal {
  readonly first_administrator: string | null;
  readonly proposed_at: number;
}

async function openProposal(
  tx: Tx,
  { tid, oid }: Subject,
  person: string,
  at: number,
): Promise<Proposal | null> {
  const row = await tx.db
    .selectFrom("bindings")
    .select(["first_administrator", "proposed_at"])
    .where("tid", "=", tid)
    .where("oid", "=", oid)
    .where("person", "=", person)
    .where("bound_at", "is", null)
    .where("ended_at", "is", null)
    .where("proposed_at", ">", at - proposalMs)
    .orderBy("proposed_at", "desc")
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

async function propose(tx: Tx, body: BindBody, { acting, at }: Context): Promise<void> {
  const { tid, oid, person } = body;
  await tx.db
    .insertInto("bindings")
    .values({
      tid,
      oid,
      person,
      first_administrator: acting.person,
      second_administrator: null,
      proposed_at: at,
      bound_at: null,
    })
    .execute();
}

async function confirm(tx: Tx, body: BindBody, proposal: Proposal, { acting, at }: Context): Promise<void> {
  // Whoever had another sign-in has this one from now on: one person, one subject.
  await tx.db
    .updateTable("bindings")
    .set({ ended_at: at })
    .where("person", "=", body.person)
    .where("bound_at", "is not", null)
    .where("ended_at", "is", null)
    .execute();
  await tx.db
    .updateTable("bindings")
    .set({ second_administrator: acting.person, bound_at: at })
    .where("tid", "=", body.tid)
    .where("oid", "=", body.oid)
    .where("proposed_at", "=", proposal.proposed_at)
    .execute();
}

async function bindOnce(tx: Tx, body: BindBody, context: Context): Promise<BindAnswer> {
  const { at, inForce, acting } = context;
  const proposal = await openProposal(tx, body, body.person, at);
  const isSecond = proposal !== null && proposal.first_administrator !== acting.person;
  if (isSecond) {
    await confirm(tx, body, proposal, context);
    await tellOfBinding(tx, body.person, inForce.offices.monitoringOfficer);
  } else if (proposal === null) await propose(tx, body, context);
  await tx.append({
    at,
    kind: isSecond ? "binding.by-hand" : "binding.proposed",
    about: personRecord(body.person),
    facts: {},
    said: {
      by: { ...namedOf(inForce.authority, acting.person) },
      words: body.reason,
      tid: body.tid,
      oid: body.oid,
    },
  });
  return { state: isSecond ? "bound" : "awaiting-second-administrator" };
}

/** Whom two administrators can bind by hand, and nobody else: not the one who asks. */
function whyNot(person: Person | null, acting: string): string | null {
  if (person === null) return "the id of a person in the authority file";
  return person.id === acting ? "somebody else than oneself" : null;
}

/**
 * Binds a sign-in to a person by hand: an administrator proposes it, a second one asks for the same within a week, and the person
 * and the Monitoring Officer are told. Nobody binds themselves. Source: outward contract, section 6.
 */
export function createBind(deps: Deps): BindingOperations["bind"] {
  return async (acting, body) => {
    const context = await contextFor(deps, acting, "bind");
    if (context === null) return refused("not-by-this-person");
    const person = personById(context.inForce.authority, body.person);
    const wanted = whyNot(person, acting.person);
    if (wanted !== null) return invalid("/person", JSON.stringify(body.person), wanted);
    return write(deps, acting, {
      keptUnder: () => null,
      work: async (tx) => {
        await tx.takeTurn("binding", body.person);
        const other = await boundTo(tx.db, body);
        if (other !== null)
          return invalid("/oid", "a sign-in that is bound", "a sign-in that is nobody's yet");
        return done(await bindOnce(tx, body, context));
      },
    });
  };
}
