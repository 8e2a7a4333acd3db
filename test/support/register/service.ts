import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { builtProgram } from "../built-program.ts";

/** The register as a program of its own, as an operator starts it. */
export interface Service {
  /** Without a slash at the end. */
  readonly url: string;
  /** How much memory it holds, in bytes. */
  rss(): number;
  /** Tells it to stop, and waits until it has. @throws where it did not end well */
  stop(): Promise<void>;
}

/** Starts the register with these settings and nothing else of this environment, and waits until it listens. */
export async function startService(env: Readonly<Record<string, string>>): Promise<Service> {
  const program = spawn(process.execPath, [await builtProgram("src/register/main.ts")], {
    env: { PATH: process.env["PATH"] ?? "", PORT: "0", HOST: "127.0.0.1", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(program, "exit") as Promise<[number | null]>;
  const lines = createInterface({ input: program.stdout });
  const listening = new Promise<string>((resolve) => {
    let port = "";
    lines.on("line", (line) => {
      // One line has the address, a later one says that everything is ready.
      port = /127\.0\.0\.1:(\d+)/.exec(line)?.[1] ?? port;
      if (line.includes('"event":"listening"')) resolve(`http://127.0.0.1:${port}`);
    });
  });
  const url = await Promise.race([listening, ended.then(() => null)]);
  if (url === null) throw new Error(`the register did not start: it ended with ${String(program.exitCode)}`);
  return {
    url,
    rss: () =>
      1024 * Number(execFileSync("ps", ["-o", "rss=", "-p", String(program.pid)], { encoding: "utf8" })),
    async stop() {
      program.kill("SIGTERM");
      const [code] = await ended;
      if (code !== 0) throw new Error(`the register ended with ${String(code)}`);
    },
  };
}
