import { readAuthorityFile } from "../../../people/authority-file/index.ts";
import { hasOffice, type AuthorityFile } from "../../../people/index.ts";
import { protocols } from "../../../protocol/index.ts";
import { contextFor, type Context } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { AuthorityOperations } from "../operations.ts";
import { done, refused } from "../result.ts";
import type { Tx } from "../../store/index.ts";
import { write } from "../write.ts";
import { faultsOfChange } from "./check-change.ts";
import { newestFile, officeRecord, officesOf } from "./in-force.ts";
import { changeFile, insertFile } from "./put-file.ts";

const adoptable = protocols.map(({ id }) => id);

/** Who holds an office that decides or administers: whoever gains or loses one is worth a look on the log. */
function holders(file: AuthorityFile): readonly string[] {
  const offices = ["monitoring-officer", "deputy-monitoring-officer", "account-administrator"] as const;
  return file.people.flatMap((person) =>
    offices.filter((office) => hasOffice(person, office)).map((office) => `${office} ${person.id}`),
  );
}

/** An absence is somebody's: with another Monitoring Officer it is over. */
async function endAbsence(tx: Tx, file: AuthorityFile, { inForce, at }: Context): Promise<void> {
  const { monitoringOfficer, isMonitoringOfficerAbsent } = inForce.offices;
  if (!isMonitoringOfficerAbsent || officesOf(file, false).monitoringOfficer === monitoringOfficer) return;
  const facts = { isAbsent: false };
  await tx.append({ at, kind: "authority.absence", about: officeRecord, facts, said: null });
}

async function put(tx: Tx, before: AuthorityFile, file: AuthorityFile, context: Context): Promise<void> {
  const now = holders(file);
  const were = holders(before);
  const said = {
    gained: now.filter((each) => !were.includes(each)),
    lost: were.filter((each) => !now.includes(each)),
  };
  await changeFile(tx, file, context, {
    kind: "authority.put",
    facts: { people: file.people.length, protocols: file.protocols },
    said,
  });
  await endAbsence(tx, file, context);
}

/** Puts another directory in the place of the one in force; the levels stay as the Monitoring Officer has set them. */
export function createPutAuthority(deps: Deps): AuthorityOperations["putAuthority"] {
  return async (acting, json) => {
    const context = await contextFor(deps, acting, "put-authority");
    if (context === null) return refused("not-by-this-person");
    const read = readAuthorityFile(json, adoptable);
    if ("faults" in read) return { ok: false, code: "invalid", faults: read.faults };
    const result = await write(deps, acting, {
      keptUnder: () => null,
      work: async (tx) => {
        const now = context.inForce.authority.file;
        const before = (await newestFile(tx.db)) ?? now;
        const faults = faultsOfChange(before, now, read.authority, acting.person);
        if (faults.length > 0) return { ok: false, code: "invalid", faults };
        const { levels = before.levels, ...rest } = read.authority;
        await put(tx, before, levels === undefined ? rest : { ...rest, levels }, context);
        return done({});
      },
    });
    deps.inForce.forget();
    if (!result.ok) return result;
    const { policyAt } = await deps.inForce.read();
    return done({ version: policyAt(context.at).version });
  };
}

/** Takes in the authority file at the first start; false where there is one already. @throws where the file is faulty */
export function createLoadAuthority(deps: Deps): AuthorityOperations["loadAuthority"] {
  return async (json) => {
    const read = readAuthorityFile(json, adoptable);
    if ("faults" in read) {
      const [{ pointer, found, wanted }] = read.faults;
      throw new Error(`AUTHORITY_FILE ${pointer}: found ${found}, wanted ${wanted}`);
    }
    const file = read.authority;
    const isFirst = await deps.store.transaction(async (tx) => {
      if ((await newestFile(tx.db)) !== null) return false;
      const at = deps.now();
      const version = await insertFile(tx, file, at);
      const facts = { version, people: file.people.length, protocols: file.protocols };
      await tx.append({ at, kind: "authority.loaded", about: null, facts, said: null });
      return true;
    });
    deps.inForce.forget();
    return isFirst;
  };
}
