import { readAuthorityFile } from "../../../people/authority-file/index.ts";
import { protocols } from "../../../protocol/index.ts";
import { contextFor } from "../context.ts";
import type { Deps } from "../deps.ts";
import type { AuthorityOperations } from "../operations.ts";
import { done, refused } from "../result.ts";
import { write } from "../write.ts";
import { faultsOfChange } from "./check-change.ts";
import { newestFile, newestToChange } from "./in-force.ts";
import { insertFile } from "./put-file.ts";
import { replaceFile } from "./replace-file.ts";

const adoptable = protocols.map(({ id }) => id);

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
        const before = (await newestToChange(tx))?.file ?? now;
        const faults = faultsOfChange(before, now, read.authority, acting.person);
        if (faults.length > 0) return { ok: false, code: "invalid", faults };
        const { levels = before.levels, ...rest } = read.authority;
        const file = levels === undefined ? rest : { ...rest, levels };
        const facts = { people: file.people.length, protocols: file.protocols };
        await replaceFile(tx, before, file, context, { kind: "authority.put", facts });
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
