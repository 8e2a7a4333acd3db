import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { postgresPrograms } from "./postgres-programs.ts";

/** A PostgreSQL of one's own, on loopback, that can be killed and started again. */
export interface Cluster {
  readonly url: string;
  /** Where its files lie, for whoever searches them. */
  readonly folder: string;
  /** The file to which it logs. */
  readonly log: string;
  /** SIGKILL to the server and all of its sessions at once. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Writes everything that it still holds in memory into its files. */
  writeOut(): Promise<void>;
  /** Lets this process end while the server runs on: somebody else stops it. */
  leave(): void;
  /** Stops it and removes its files. */
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Waits until a server answers; false when it ended instead. */
async function answers(url: string, server: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (server.exitCode !== null) return false;
    const client = new pg.Client({ connectionString: url });
    client.on("error", () => undefined);
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      await pause(50);
    }
  }
  throw new Error("PostgreSQL did not answer within 30 s");
}

/** What a server says, and ends, while a killed session of the one before it has not gone yet. */
const isStillHeld = /pre-existing shared memory block .* is still in use/;

/** How often a server is started before that is no session's slow end any more: some ten seconds. */
const mostStarts = 100;

/** The sessions of a server are processes of their own: they die when they see it gone, or are killed with it. */
function killSessions(pid: number): void {
  spawnSync("pkill", ["-KILL", "-P", String(pid)]);
}

async function end(server: ChildProcess, signal: "SIGKILL" | "SIGINT"): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return;
  const ended = once(server, "exit");
  if (signal === "SIGKILL") {
    server.kill("SIGSTOP");
    killSessions(server.pid);
  }
  server.kill(signal);
  await ended;
}

/** Makes a new cluster in a temporary folder and starts it. Default durability: nothing is relaxed for speed. */
export async function startCluster(): Promise<Cluster> {
  const { initdb, postgres, as } = postgresPrograms();
  const folder = mkdtempSync(join(tmpdir(), "correspondence-postgres-"));
  const data = join(folder, "data");
  const log = join(folder, "log");
  chmodSync(folder, 0o755);
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  const made = spawnSync(initdb, ["-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-locale"], {
    ...as,
    cwd: folder,
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  const settings = [
    "listen_addresses=127.0.0.1",
    `port=${port}`,
    "unix_socket_directories=",
    "max_connections=200",
  ];
  const args = ["-D", data, ...settings.flatMap((setting) => ["-c", setting])];
  const shell = ["-c", 'exec "$0" "$@" >>"$LOG" 2>&1', postgres, ...args];
  const launch = async (): Promise<ChildProcess> => {
    for (let starts = 1; ; starts += 1) {
      const before = existsSync(log) ? readFileSync(log, "utf8").length : 0;
      const options: SpawnOptions = {
        ...as,
        cwd: folder,
        env: { ...process.env, LOG: log },
        stdio: "ignore",
      };
      const server = spawn("/bin/sh", shell, options);
      if (await answers(url, server)) return server;
      const said = readFileSync(log, "utf8").slice(before);
      if (starts === mostStarts || !isStillHeld.test(said))
        throw new Error(`PostgreSQL did not start: ${said.slice(-2000)}`);
      await pause(50);
    }
  };
  let server = await launch();
  return {
    url,
    folder: data,
    log,
    kill: () => end(server, "SIGKILL"),
    start: async () => {
      server = await launch();
    },
    writeOut: async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query("checkpoint");
      await client.end();
    },
    leave: () => {
      server.unref();
    },
    stop: async () => {
      await end(server, "SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
