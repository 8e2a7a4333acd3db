import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtProgram } from "../support/built-program.ts";
import { call, type Asked } from "../support/register/call.ts";
import { openMailSink, type MailSink } from "../support/register/mail-sink.ts";
import { asking, wexmoor } from "../support/register/operations.ts";
import {
  personClaims,
  signText,
  startTestIssuer,
  testAudience,
  testScope,
  testTenant,
  type TestIssuer,
} from "../support/register/test-issuer.ts";
import {
  storeKinds,
  withPostgres,
  type OwnDatabase,
  type StoreKind,
} from "../support/register/test-store.ts";

/** Set where there is no network but this machine's own (tools/prove/cut-off.ts): no PostgreSQL can be started there. */
const isCutOff = process.env["CUT_OFF"] === "yes";
const kinds: readonly StoreKind[] = isCutOff ? ["pglite"] : storeKinds;

const register = await builtProgram("src/register/main.ts");
const ear = await builtProgram("test/support/register/hear-connections.ts");
const folder = mkdtempSync(join(tmpdir(), "correspondence-connections-"));
const authorityFile = join(folder, "authority.json");
const secretFile = join(folder, "secret");
let issuer: TestIssuer;
let sink: MailSink;
let database: OwnDatabase | null = null;

beforeAll(async () => {
  writeFileSync(authorityFile, JSON.stringify(wexmoor));
  writeFileSync(secretFile, "s-1\n");
  [issuer, sink] = await Promise.all([startTestIssuer(), openMailSink()]);
  if (kinds.includes("postgres")) database = await withPostgres();
});
afterAll(async () => {
  await Promise.all([issuer.close(), sink.close(), database?.drop()]);
  rmSync(folder, { recursive: true, force: true });
});

const hostOf = (url: string): string => new URL(url).host;

/** A program that tells of its connections; those that are not named are refused to it. */
function run(args: readonly string[], named: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const program = spawn(process.execPath, ["--import", ear, ...args], {
    env: { PATH: process.env["PATH"] ?? "", CONNECTIONS_ALLOWED: named.join(" "), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  program.stderr.on("data", (text: Buffer) => (err += text.toString()));
  const listening = new Promise<string>((found, fail) => {
    program.stdout.on("data", (text: Buffer) => {
      out += text.toString();
      const port = /127\.0\.0\.1:(\d+)/.exec(out)?.[1];
      if (port !== undefined && out.includes('"event":"listening"')) found(`http://127.0.0.1:${port}`);
    });
    program.once("exit", () => {
      fail(new Error(`ended before it listened: ${out}${err}`));
    });
  });
  // Whoever only wants its end does not wait for this.
  listening.catch(() => undefined);
  const ended = once(program, "close");
  const heard = (): readonly string[] => [...new Set(err.split("\n").filter((line) => line !== ""))].sort();
  return { program, listening, ended, heard, out: () => out };
}

function settings(kind: StoreKind, own: string): Readonly<Record<string, string>> {
  return {
    PORT: "0",
    HOST: "127.0.0.1",
    AUTHORITY_FILE: authorityFile,
    OIDC_ISSUER: issuer.url,
    OIDC_AUDIENCE: testAudience,
    OIDC_TENANT: testTenant,
    OIDC_SCOPE: testScope,
    ...(kind === "pglite"
      ? { DATA_DIR: join(folder, own) }
      : { DATABASE_URL: database?.url ?? "", RECEIPT_KEY_FILE: join(folder, `${own}.json`) }),
  };
}

/** Where every service connects to: its provider, and the database where that is no part of it. */
function needed(kind: StoreKind): readonly string[] {
  return [issuer.url, ...(kind === "postgres" ? [database?.url ?? ""] : [])].map(hostOf);
}

/** Signs in by an address that the provider has verified: the first time binds. */
function signedInTo(url: string) {
  const tokenFor = (person: string): Promise<string> => {
    const email = wexmoor.people.find(({ id }) => id === person)?.accounts[0]?.address;
    const claims = { ...personClaims(person, issuer.url, Date.now()), email, email_verified: true };
    return signText(issuer.rsa, JSON.stringify(claims));
  };
  return async (asked: Omit<Asked, "method">): Promise<Readonly<Record<string, unknown>>> => {
    const method = asked.body === undefined ? "GET" : "POST";
    const { status, json, text } = await call({ url, tokenFor }, { ...asked, method });
    expect(status, text).toBeLessThan(300);
    return json as Readonly<Record<string, unknown>>;
  };
}

/** Signs in, asks, grants, looks up, is told by mail, and has the log derived again. */
async function journey(url: string, mails: number): Promise<void> {
  const ask = signedInTo(url);
  await ask({ path: "/me", as: "o4" });
  const { id } = await ask({ path: "/consent-requests", as: "o4", body: asking });
  await ask({ path: `/consent-requests/${String(id)}/grant`, as: "m1", body: {} });
  await ask({ path: "/consents/lookup", as: "o4", body: { carried: [], recipients: ["m2"] } });
  await ask({ path: "/audit/verify", as: "o1" });
  await ask({ path: `${url}/readyz`, as: null });
  await sink.reaching(mails);
}

describe("the service", () => {
  it.each(kinds)(
    "on %s connects to its database, its provider and its mail server, and nowhere else",
    async (kind) => {
      const named = [...needed(kind), hostOf(sink.url)];
      const { program, listening, ended, heard } = run([register], named, {
        ...settings(kind, kind),
        SMTP_URL: sink.url,
      });
      await journey(await listening, sink.mails.length + 2);
      program.kill("SIGTERM");
      await ended;
      expect(heard()).toEqual(named.map((host) => `opened ${host}`).sort());
    },
  );

  it("that sends by Microsoft Graph asks Microsoft's sign-in, and no other host while that is away", async () => {
    const kind = kinds.at(-1) ?? "pglite";
    const named = needed(kind);
    const { program, listening, ended, heard, out } = run([register], named, {
      ...settings(kind, "graph"),
      GRAPH_SENDER: "register@wexmoor-ca.example",
      GRAPH_CLIENT_ID: "0b7a6c1e-0000-4000-8000-000000000001",
      GRAPH_CLIENT_SECRET_FILE: secretFile,
      GRAPH_MEMBER_GROUPS: "4e1fb1a0-0000-4000-8000-000000000001",
    });
    const told = new Promise<void>((resolve) => {
      program.stdout.on("data", () => {
        if (out().includes('"event":"notice"')) resolve();
      });
    });
    await journey(await listening, sink.mails.length);
    await told;
    program.kill("SIGTERM");
    await ended;
    expect(heard()).toEqual(
      [...named.map((host) => `opened ${host}`), "opened login.microsoftonline.com:443"].sort(),
    );
  });
});

describe("what listens for connections", () => {
  it("hears every way to open one, and refuses what is not named", async () => {
    const ways = `
      import net from "node:net";
      import tls from "node:tls";
      import dgram from "node:dgram";
      import dns, { lookup, resolveTxt } from "node:dns";
      import { resolve4 } from "node:dns/promises";
      import { get } from "node:https";
      import { connect } from "node:http2";
      import { execFileSync, execSync, spawn, spawnSync } from "node:child_process";
      const nothing = () => undefined;
      const quiet = (socket) => socket.on("error", nothing);
      quiet(net.connect(11, "a.example"));
      quiet(new net.Socket().connect({ port: 12, host: "b.example" }));
      quiet(tls.connect({ port: 13, host: "c.example" }));
      quiet(get("https://d.example:14/"));
      await fetch("https://e.example:4443/").catch(() => undefined);
      quiet(connect("https://f.example:15/"));
      lookup("localhost", nothing);
      // Nobody is asked: onion names have no name server (RFC 7686), a machine knows its own name, and nothing listens at port 9.
      resolveTxt("g.onion", nothing);
      resolve4("h.onion").catch(nothing);
      new dns.Resolver().resolve4("i.onion", nothing);
      new dns.promises.Resolver().resolveMx("j.onion").catch(nothing);
      dns.promises.lookup("LocalHost").catch(nothing);
      dns.lookupService("127.0.0.1", 17, nothing);
      const nowhere = new dns.Resolver();
      nowhere.setServers(["127.0.0.1:9"]);
      nowhere.reverse("127.0.0.2", nothing);
      try { dgram.createSocket("udp4").send("x", 16, "127.0.0.1"); } catch {}
      spawn(process.execPath, ["--version"]);
      spawnSync("not-a-program-a");
      try { execFileSync("not-a-program-b"); } catch {}
      execSync("exit 0");
      setTimeout(() => process.exit(0), 50);
    `;
    const { ended, heard } = run(["--input-type=module", "--eval", ways], []);
    await ended;
    const hosts = [
      "a.example:11",
      "b.example:12",
      "c.example:13",
      "d.example:14",
      "e.example:4443",
      "f.example:15",
    ];
    const names = ["localhost", "g.onion", "h.onion", "LocalHost", "i.onion", "j.onion"];
    const programs = [process.execPath, "not-a-program-a", "not-a-program-b", "exit 0"];
    expect(heard()).toEqual(
      [
        ...hosts.map((host) => `opened ${host}`),
        ...[...names, "127.0.0.1", "127.0.0.2"].map((name) => `looked up ${name}`),
        "sent a datagram 16 127.0.0.1",
        ...programs.map((program) => `started ${program}`),
      ].sort(),
    );
  });
});

/** How many packets this machine's kernel had no way for, of either version of IP; Linux counts them for each network. */
function withoutWay(): { readonly v4: number; readonly v6: number } {
  const [names = "", values = ""] = readFileSync("/proc/net/snmp", "utf8").split("\n");
  const at = names.split(" ").indexOf("OutNoRoutes");
  const counted = /^Ip6OutNoRoutes\s+(\d+)$/m.exec(readFileSync("/proc/net/snmp6", "utf8"))?.[1];
  return { v4: Number(values.split(" ")[at]), v6: Number(counted) };
}

describe.runIf(isCutOff)("where there is no network but this machine's own", () => {
  // These come last: what the service tried before them is counted.
  it("the service found its way to nothing else, and tried nothing else", () => {
    expect(Object.keys(networkInterfaces())).toEqual(["lo"]);
    expect(withoutWay()).toEqual({ v4: 0, v6: 0 });
  });

  it.each([
    ["192.0.2.1", { v4: 1, v6: 0 }],
    ["2001:db8::1", { v4: 1, v6: 1 }],
  ])("a try to reach %s would have been counted", async (host, counted) => {
    const socket = connect(443, host);
    const [fault] = (await once(socket, "error").catch((error: unknown) => [error])) as [{ code?: string }];
    expect(fault.code).toBe("ENETUNREACH");
    expect(withoutWay()).toEqual(counted);
  });
});
