import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** Where a connection is cut: before anything has reached the register, in a body, as soon as all of it is sent, when an answer comes, and in the middle of one. */
export const cuts = ["before-request", "in-request", "at-work", "before-answer", "in-answer"] as const;
export type Cut = (typeof cuts)[number];

/** A TCP proxy on loopback that fails as networks do. */
export interface CuttingProxy {
  readonly url: string;
  /** How the connections from here on end; null: they do not. */
  cut: Cut | null;
  close(): Promise<void>;
}

/** What a cut does to the two ends. `end` closes both. */
type Cutting = (client: Socket, register: Socket, end: () => void) => void;

const cutting: Readonly<Record<Cut, Cutting>> = {
  "before-request": (client, _register, end) => {
    client.once("data", end);
  },
  "in-request": (client, register, end) => {
    client.once("data", (all: Buffer) => {
      register.write(all.subarray(0, -1), end);
    });
  },
  "at-work": (client, register, end) => {
    client.once("data", (all: Buffer) => {
      register.write(all, end);
    });
  },
  "before-answer": (client, register, end) => {
    client.pipe(register);
    register.once("data", end);
  },
  "in-answer": (client, register, end) => {
    client.pipe(register);
    register.once("data", (answer: Buffer) => {
      client.write(answer.subarray(0, -2), end);
    });
  },
};

/** Puts one before a register. */
export async function startCuttingProxy(registerUrl: string): Promise<CuttingProxy> {
  const { hostname, port } = new URL(registerUrl);
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const register = connect(Number(port), hostname);
    const end = (): void => {
      client.destroy();
      register.destroy();
    };
    for (const socket of [client, register]) {
      open.add(socket);
      socket.on("error", end);
      socket.once("close", () => {
        open.delete(socket);
        end();
      });
    }
    if (proxy.cut !== null) cutting[proxy.cut](client, register, end);
    else client.pipe(register).pipe(client);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const proxy: CuttingProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: null,
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
  return proxy;
}
