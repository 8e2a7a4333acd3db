import { call, type Asked } from "../../test/support/register/call.ts";
import { startTestRegister, type TestRegister } from "../../test/support/register/start-test-register.ts";
import { openTestStore } from "../../test/support/register/test-store.ts";
import type { Row } from "../table.ts";
import { quantile } from "../quantile.ts";
import { ms, time } from "../timing.ts";
import { entraExport, thousandPeople } from "./authority.ts";

/** A question of somebody by their id. */
type Question = Asked & { readonly as: string };

/** What each page of the screens asks of the register, and as whom. */
const questions: readonly (readonly [what: string, asked: Question])[] = [
  ["the reader (/me)", { path: "/me", as: "o3" }],
  ["the directory's names (/policy)", { path: "/policy", as: "o3" }],
  ["everybody's accounts", { path: "/accounts", as: "o3" }],
  ["one's own accounts", { path: "/accounts", as: "m1" }],
  ["bringing in: what can be undone", { path: "/directory/changes/last", as: "o3" }],
  ["checks", { path: "/rates", as: "o1" }],
  ["the log", { path: "/audit", as: "o1" }],
  ["a list of requests", { path: "/consent-requests?role=originator", as: "m1" }],
  ["releases", { path: "/releases", as: "o1" }],
];

const rounds = 40;

async function samplesOf(
  register: TestRegister,
  asked: Question,
  status: number,
): Promise<readonly number[]> {
  // The token is the caller's work, and not timed.
  const as = { authorization: `Bearer ${await register.tokenFor(asked.as)}` };
  const samples: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    samples.push(
      await time(async () => {
        const reply = await call(register, { ...asked, as });
        if (reply.status !== status) throw new Error(`${asked.path}: ${reply.status} ${reply.text}`);
      }),
    );
  return samples.slice(rounds / 4);
}

function row(what: string, samples: readonly number[], most: number): Row {
  const [half, most95] = [quantile(samples, 0.5), quantile(samples, 0.95)];
  return { what, ours: `${ms(half)}, p95 ${ms(most95)}`, peer: "", ratio: "", demand: `p95 ≤ ${most} ms` };
}

/** How long the register takes for each page, over HTTP, with 1,000 people and 3,000 accounts; and for a preview of 3,000 rows. */
export async function answersOfRegister(): Promise<readonly Row[]> {
  const { store, close } = await openTestStore("postgres", { now: Date.now });
  const limits = { writesPerMinute: 1_000_000, openReadsPerMinute: 1_000_000 };
  const register = await startTestRegister({ authority: thousandPeople, store, limits });
  try {
    const rows: Row[] = [];
    for (const [what, asked] of questions) rows.push(row(what, await samplesOf(register, asked, 200), 200));
    const bytes = Buffer.from(entraExport(3_000)).toString("base64");
    const preview = { method: "POST", path: "/directory/previews", as: "o3", body: { as: "member", bytes } };
    rows.push(row("a preview of 3,000 rows", await samplesOf(register, preview, 200), 1_000));
    return rows;
  } finally {
    await register.close();
    await close();
  }
}
