import { createServer, Server } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { StartFault } from "./listen.ts";
import { atFreePorts, expectFree } from "./ports.ts";

const held: Server[] = [];

/** Somebody else's server, at a port that the system picks. */
async function takenPort(): Promise<number> {
  const server = createServer();
  held.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(held.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

describe("expecting ports to be free", () => {
  it("names the first that is taken", async () => {
    const taken = await takenPort();
    const ports = { pagePort: taken, addinPort: taken, providerPort: taken };
    await expect(expectFree(ports)).rejects.toThrow(`port ${taken} is in use`);
  });

  it("says what is wrong with one that is not in use and cannot be had all the same", async () => {
    vi.spyOn(Server.prototype, "listen").mockImplementationOnce(function (this: Server) {
      process.nextTick(() => this.emit("error", Object.assign(new Error("listen"), { code: "EACCES" })));
      return this;
    });
    const ports = { pagePort: 80, addinPort: 0, providerPort: 0 };
    await expect(expectFree(ports)).rejects.toThrow("cannot listen on port 80 (EACCES)");
  });

  it("is content with those that the system has to give", async () => {
    await expect(expectFree({ pagePort: 0, addinPort: 0, providerPort: 0 })).resolves.toBeUndefined();
  });
});

describe("looking for free ports", () => {
  it.each([
    ["the page's", 0],
    ["the add-in's", 1],
    ["the sign-in's", 3],
  ])("goes on to others when %s port is taken, and starts once", async (_whose, offset) => {
    const first = (await takenPort()) - offset;
    const starts: number[] = [];
    const found = await atFreePorts(first, ({ pagePort }) => {
      starts.push(pagePort);
      return Promise.resolve(pagePort);
    });
    expect(found).toBeGreaterThan(first);
    expect(starts).toEqual([found]);
  });

  it("tries again when a port is taken between looking and starting", async () => {
    const taken = Object.assign(new Error("listen"), { code: "EADDRINUSE" });
    let starts = 0;
    const found = await atFreePorts(18_700, () =>
      ++starts < 3 ? Promise.reject(new StartFault("taken", { cause: taken })) : Promise.resolve("up"),
    );
    expect(found).toBe("up");
    expect(starts).toBe(3);
  });

  it("gives up with one line, and at once when something else is wrong", async () => {
    const taken = Object.assign(new Error("listen"), { code: "EADDRINUSE" });
    const never = atFreePorts(18_700, () => Promise.reject(new StartFault("taken", { cause: taken })));
    await expect(never).rejects.toThrow(/^no free ports: of 8 tries from port 18700 on/);
    let starts = 0;
    const broken = atFreePorts(18_700, () => {
      starts++;
      return Promise.reject(new StartFault("the add-in is not built"));
    });
    await expect(broken).rejects.toThrow("the add-in is not built");
    expect(starts).toBe(1);
  });
});
