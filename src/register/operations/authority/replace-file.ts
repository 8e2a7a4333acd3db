import { hasOffice, type AuthorityFile } from "../../../people/index.ts";
import type { Tx } from "../../store/index.ts";
import type { Context } from "../context.ts";
import { officeRecord, officesOf } from "./in-force.ts";
import { changeFile, type ToldOfChange } from "./put-file.ts";

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

/** Puts a whole directory in the place of another, and says on the log who gained or lost an office by it; its version. */
export async function replaceFile(
  tx: Tx,
  before: AuthorityFile,
  file: AuthorityFile,
  context: Context,
  told: Omit<ToldOfChange, "said"> & Partial<Pick<ToldOfChange, "said">>,
): Promise<string> {
  const now = holders(file);
  const were = holders(before);
  const said = {
    ...told.said,
    gained: now.filter((each) => !were.includes(each)),
    lost: were.filter((each) => !now.includes(each)),
  };
  const version = await changeFile(tx, file, context, { ...told, said });
  await endAbsence(tx, file, context);
  return version;
}
