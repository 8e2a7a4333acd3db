import type { SendReport } from "../../api/index.ts";
import type { CheckRegister } from "../checks/register.ts";
import { keep, readKept, type Storage } from "./storage.ts";

/** Reports of sends that the register has not taken yet. */
export interface KeptReports {
  /** Keeps a report until it is posted; false where the storage does not. Never rejects. */
  add(report: SendReport): Promise<boolean>;
  /** Posts what is kept, one after another, and keeps what was not taken. Never rejects. */
  post(register: CheckRegister, deadlineMs: number): Promise<unknown>;
}

const key = "correspondence-control.sends";

/** The most that wait; of more the oldest are dropped. A month without a register has fewer sends that asked. */
const most = 100;

/** How many are posted at one chance. */
const atOnce = 5;

function listOf(kept: unknown): readonly SendReport[] {
  return Array.isArray(kept) ? (kept as readonly SendReport[]) : [];
}

/** Reports in a storage. What the register refuses for good is dropped too: it would be refused for ever. */
export function reportsIn(storage: Storage | null): KeptReports {
  const read = (): Promise<readonly SendReport[]> => readKept(storage, key).then(listOf);
  const without = (done: readonly string[]): Promise<unknown> =>
    read().then((now) =>
      keep(
        storage,
        key,
        now.filter((each) => done.indexOf(JSON.stringify(each)) < 0),
      ),
    );
  return {
    add: (report) => read().then((kept) => keep(storage, key, [...kept, report].slice(-most))),
    post: (register, deadlineMs) =>
      read().then((kept) => {
        const posting = kept
          .slice(0, atOnce)
          .map((report) =>
            register
              .report(report, deadlineMs)
              .then((answer) => (answer.ok || answer.trouble === "refused" ? [JSON.stringify(report)] : [])),
          );
        return Promise.all(posting).then((done) => {
          const all = done.reduce((some, each) => some.concat(each), []);
          return all.length === 0 ? null : without(all);
        });
      }),
  };
}
