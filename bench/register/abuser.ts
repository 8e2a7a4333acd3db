/**
 * Somebody who means harm, in a process of their own: `abuser.ts` is forked with a JSON of `Target`, and abuses from the message
 * `begin` to the message `end`, ten times over what is allowed. It tells how often it was answered what.
 */
import { connect, type Socket } from "node:net";

/** Whom it abuses, as whom. */
export interface Target {
  readonly url: string;
  readonly token: string;
}

const { url, token } = JSON.parse(process.argv[2] ?? "{}") as Target;
const { hostname, port } = new URL(url);
const bearer = { authorization: `Bearer ${token}` };
const answered: Record<string, number> = {};
let isOn = false;

function note(what: string): void {
  answered[what] = (answered[what] ?? 0) + 1;
}

async function ask(what: string, path: string, init: RequestInit): Promise<void> {
  const status = await fetch(`${url}/api/v1${path}`, init).then(
    async (reply) => {
      await reply.arrayBuffer();
      return reply.status;
    },
    () => 0,
  );
  note(`${what} ${status}`);
}

/** 600 writes of one person a minute. */
function write(): void {
  void ask("write", "/lookup-tickets", { method: "POST", headers: bearer });
}

/** 6,000 questions of one address a minute. */
function guess(): void {
  void ask("guess", "/receipts/AAAAAAAAAAAAAAAAAAAAAA", {});
}

/** A body of 100 MB, of which as much is sent as is taken. */
function body(): void {
  const lines = [
    "POST /api/v1/consent-requests HTTP/1.1",
    "Host: register",
    `Authorization: Bearer ${token}`,
    "Content-Type: application/json",
    "Content-Length: 104857600",
  ];
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  socket.once("data", (head) => {
    note(`body ${head.toString("latin1").slice(9, 12)}`);
  });
  socket.write(`${lines.join("\r\n")}\r\n\r\n`);
  socket.write(Buffer.alloc(4 * 1024 * 1024, "x"));
}

const slow = new Set<Socket>();

/** Two hundred connections that drip a head; each that is cut is opened anew. */
function drip(): void {
  while (slow.size < 200) {
    const socket = connect(Number(port), hostname);
    slow.add(socket);
    socket.on("error", () => undefined);
    socket.once("close", () => slow.delete(socket));
    socket.write("GET /api/v1/me HTTP/1.1\r\nHost: register\r\nX-Slow: ");
  }
  for (const socket of slow) if (socket.writable) socket.write("x");
}

const deeds = [
  [write, 100],
  [guess, 10],
  [body, 500],
  [drip, 1_000],
] as const;
for (const [deed, ms] of deeds)
  setInterval(() => {
    if (isOn) deed();
  }, ms);

process.on("message", (message) => {
  isOn = message === "begin";
  if (isOn) return;
  for (const socket of slow) socket.destroy();
  process.send?.(answered);
});
process.on("disconnect", () => process.exit());
