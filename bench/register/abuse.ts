import { fork } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startCluster } from "../../test/support/register/cluster.ts";
import { call, type Asked } from "../../test/support/register/call.ts";
import { asking } from "../../test/support/register/operations.ts";
import { startServedRegister, type ServedRegister } from "../../test/support/register/served-register.ts";
import type { Row } from "../table.ts";
import { quantile } from "../quantile.ts";
import { ms, times } from "../timing.ts";
import type { Target } from "./abuser.ts";

const rounds = 4;
const roundMs = 5_000;
/** Somebody of the others asks so often: fifty a second is a large authority at its busiest. In ms. */
const everyMs = 20;
const mostRatio = 2;
const mostMegabytes = 512;

/** What the others do, in turn. One in fifty writes: each of them stays far below their own sixty a minute. */
function askedBy(turn: number): Asked {
  const as = `o${4 + (turn % 3)}`;
  if (turn % 50 === 0) return { method: "POST", path: "/consent-requests", as, body: asking };
  if (turn % 2 === 0) return { path: "/me", as };
  return { method: "POST", path: "/consents/lookup", as, body: { carried: [], recipients: ["m2"] } };
}

/** How long the others waited in a round, each answer in ms; throws where one of them was not served. */
async function round(register: ServedRegister, first: number): Promise<readonly number[]> {
  const waited: Promise<number>[] = [];
  const one = async (asked: Asked): Promise<number> => {
    const begun = performance.now();
    const { status, text } = await call(register, asked);
    if (status >= 300) throw new Error(`${asked.path} was answered ${status}: ${text}`);
    return performance.now() - begun;
  };
  const until = performance.now() + roundMs;
  while (performance.now() < until) {
    waited.push(one(askedBy(first + waited.length)));
    await pause(everyMs);
  }
  return Promise.all(waited);
}

/** Promise S6: how long others wait while somebody abuses, beside how long they wait in peace, in turns in the same run. */
export async function benchAbuse(): Promise<readonly Row[]> {
  const cluster = await startCluster();
  const register = await startServedRegister({ url: cluster.url, limits: {} });
  const target: Target = { url: register.url, token: await register.tokenFor("m3") };
  const abuser = fork(resolve("bench/register/abuser.ts"), [JSON.stringify(target)], {
    execArgv: ["--import", "tsx"],
  });
  const [peace, abuse]: [number[], number[]] = [[], []];
  let answered: Readonly<Record<string, number>> = {};
  await round(register, 0);
  for (let turn = 0; turn < rounds; turn += 1) {
    peace.push(...(await round(register, 300 * turn)));
    abuser.send("begin");
    abuse.push(...(await round(register, 300 * turn)));
    const told = once(abuser, "message");
    abuser.send("end");
    answered = ((await told) as [Readonly<Record<string, number>>])[0];
  }
  const megabytes = await register.mostMegabytes();
  abuser.disconnect();
  await register.close();
  await cluster.stop();
  const [quiet, loud] = [quantile(peace, 0.99), quantile(abuse, 0.99)];
  const of = (what: string): number => answered[what] ?? 0;
  if (of("write 429") * of("guess 429") * of("body 413") === 0)
    throw new Error(`the abuser met no limit: ${JSON.stringify(answered)}`);
  return [
    {
      what: "others' p99 while somebody abuses",
      ours: ms(loud),
      peer: `in peace ${ms(quiet)}`,
      ratio: times(loud / quiet),
      demand: `≤ ${mostRatio}×`,
      holds: loud <= mostRatio * quiet,
    },
    {
      what: "  p50",
      ours: ms(quantile(abuse, 0.5)),
      peer: `in peace ${ms(quantile(peace, 0.5))}`,
      ratio: "",
      demand: "",
    },
    {
      what: "  memory at most",
      ours: `${megabytes.toFixed(0)} MB`,
      peer: "",
      ratio: "",
      demand: `≤ ${mostMegabytes} MB`,
      holds: megabytes <= mostMegabytes,
    },
  ];
}
