import { fork } from "node:child_process";
import { once } from "node:events";
import type { Limits } from "../../../src/register/http/index.ts";
import { builtProgram } from "../built-program.ts";
import type { Reached } from "./call.ts";

/** What such a register is told. */
export interface ServeOptions {
  /** The PostgreSQL database that it works on. */
  readonly url: string;
  /** Where they are not the usual ones. */
  readonly limits: Partial<Limits>;
}

/** What it tells when it listens. */
export interface Served {
  readonly url: string;
  readonly tokens: Readonly<Record<string, string>>;
}

/** A register in a process of its own, with Wexmoor's people. */
export interface ServedRegister extends Reached {
  /** The most memory that it ever took, in MB. */
  readonly mostMegabytes: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Starts one; its tokens hold for an hour. */
export async function startServedRegister(options: ServeOptions): Promise<ServedRegister> {
  const child = fork(await builtProgram("test/support/register/serve.ts"), [JSON.stringify(options)], {
    execArgv: [],
  });
  const ended = once(child, "exit");
  const said = async (): Promise<unknown> => {
    const [message] = (await Promise.race([once(child, "message"), ended])) as [unknown];
    if (typeof message !== "object" || message === null) throw new Error("the register's process ended");
    return message;
  };
  const { url, tokens } = (await said()) as Served;
  return {
    url,
    tokenFor: (person) => {
      const token = tokens[person];
      return token === undefined
        ? Promise.reject(new Error(`no token for ${person}`))
        : Promise.resolve(token);
    },
    mostMegabytes: async () => {
      const answer = said();
      child.send("memory");
      return ((await answer) as { readonly megabytes: number }).megabytes;
    },
    close: async () => {
      child.disconnect();
      await ended;
    },
  };
}
