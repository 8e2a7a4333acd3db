/**
 * Loaded before a program (`node --import`), this tells on standard error of every connection that the program opens, every name it
 * looks up, every datagram and every program it starts: `opened 127.0.0.1:5432`. What is not named in `CONNECTIONS_ALLOWED` is refused.
 */
import childProcess, { ChildProcess } from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import { writeSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { isIP, Socket } from "node:net";

const allowed = (process.env["CONNECTIONS_ALLOWED"] ?? "").split(" ");

function tell(what: string, where: string): void {
  writeSync(2, `${what} ${where}\n`);
}

interface Where {
  readonly host?: string;
  readonly port?: number | string;
  readonly path?: string;
}

/** What `connect` was given in one of its forms: options, options that Node has sorted already, or a port and a host. */
function whereOf([first, second]: readonly unknown[]): Where {
  if (Array.isArray(first)) return first[0] as Where;
  if (typeof first === "object" && first !== null) return first;
  if (typeof first === "string" && !/^\d+$/.test(first)) return { path: first };
  return { port: first as number, ...(typeof second === "string" ? { host: second } : {}) };
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Puts something before a method; a text it gives is the reason for which the method is not called. */
function before(of: object, name: string, heard: (args: readonly unknown[]) => string | null): void {
  const own = Reflect.get(of, name) as Method;
  const heeding: Method = function (...args) {
    const refused = heard(args);
    if (refused === null) return Reflect.apply(own, this, args);
    if (!(this instanceof Socket)) throw new Error(refused);
    // As a network refuses: a moment later.
    setImmediate(() => this.destroy(new Error(refused)));
    return this;
  };
  Reflect.set(of, name, heeding);
}

/** Whether a function of a resolver is one that asks something. */
const asks = (name: string): boolean => /^(?:lookup|resolve|reverse)/.test(name);

before(Socket.prototype, "connect", (args) => {
  const { host = "localhost", port, path } = whereOf(args);
  const where = path ?? `${host}:${port}`;
  tell("opened", where);
  return allowed.includes(where) ? null : `${where} is not a named host`;
});
// Each of these has functions of its own: whoever hears one of them has not heard the next.
for (const resolver of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of Object.keys(Object.getOwnPropertyDescriptors(resolver)).filter(asks))
    before(resolver, name, ([asked]) => {
      // An address needs no looking up; who has it does.
      if (name !== "lookup" || isIP(String(asked)) === 0) tell("looked up", String(asked));
      return null;
    });
before(dgram.Socket.prototype, "send", (args) => {
  tell(
    "sent a datagram",
    args
      .slice(1)
      .filter((each) => typeof each !== "function")
      .join(" "),
  );
  return "no datagram is sent";
});

function tellStarted(file: string): null {
  // tsx has its compiler in a program of its own.
  if (!file.includes("esbuild")) tell("started", file);
  return null;
}

before(ChildProcess.prototype, "spawn", ([options]) =>
  tellStarted((options as { readonly file: string }).file),
);
for (const name of ["spawnSync", "execFileSync", "execSync"])
  before(childProcess, name, ([file]) => tellStarted(String(file)));
syncBuiltinESMExports();
