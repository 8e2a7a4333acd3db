import type { AssessmentAskPage } from "../../../api/index.ts";
import { kindsOf, mayDo } from "../../rights/index.ts";
import type { Store } from "../../store/index.ts";
import { contextFor, namedOf, type Context } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { AssessmentOperations } from "../operations.ts";
import { done, refused } from "../result.ts";
import { write } from "../write.ts";
import { askView, closeAsks, openAsks } from "./stored-ask.ts";

/** Most asks on the one page there is. */
const mostShown = 500;

async function pageFor(
  over: Pick<Store, "db" | "open">,
  { caller, inForce }: Context,
): Promise<AssessmentAskPage> {
  const { person, through, offices } = caller;
  const seesAll = mayDo(kindsOf(person, through, offices), "see-accounts");
  const asks = await openAsks(over, (query) =>
    (seesAll ? query : query.where("asker", "=", person.id)).limit(mostShown),
  );
  return { asks: asks.map((ask) => askView(ask, inForce.authority)) };
}

/** What is asked and not settled: everybody's for an administrator, one's own for anybody else. */
export function createAssessmentAsks(deps: Deps): AssessmentOperations["assessmentAsks"] {
  return async (acting) => {
    const context = await contextFor(deps, acting, "list-assessment-asks");
    return context === null ? refused("not-by-this-person") : done(await pageFor(deps.store, context));
  };
}

/** Closes what was asked without an assessment: a personal account can never pass, and some addresses are nobody's. */
export function createCloseAssessmentAsk(deps: Deps): AssessmentOperations["closeAssessmentAsk"] {
  return async (acting, id, { reason }) => {
    const context = await contextFor(deps, acting, "close-assessment-ask");
    if (context === null) return refused("not-by-this-person");
    const { at, inForce } = context;
    return write<AssessmentAskPage>(deps, acting, {
      keptUnder: () => id,
      work: async (tx) => {
        const [ask] = await openAsks(tx, (query) => query.where("id", "=", id).forUpdate());
        if (ask === undefined) return refused("not-found");
        await closeAsks(tx, [ask], { at, by: acting.person, outcome: "closed" });
        const page = await pageFor(tx, context);
        const by = { ...namedOf(inForce.authority, acting.person) };
        const { address } = ask.words;
        const said = { by, address, holder: ask.holder, words: reason };
        await tx.append({ at, kind: "assessment.closed", about: id, facts: {}, said });
        return done(page);
      },
    });
  };
}
