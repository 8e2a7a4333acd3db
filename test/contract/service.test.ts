import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Compile } from "typebox/compile";
import type { ConsentRequestView, LookupAnswer } from "../../src/api/index.ts";
import { openChanges } from "../../src/register/http/changes.ts";
import { routes } from "../../src/register/http/index.ts";
import { registerRoute } from "../../src/register/http/register-route.ts";
import { call, type Asked, type Reply } from "../support/register/call.ts";
import { as, asking, mondayMorning, valueOf, wexmoor } from "../support/register/operations.ts";
import { openTestStore, storeKinds, type TestStore } from "../support/register/test-store.ts";
import { startTestRegister, type TestRegister } from "../support/register/start-test-register.ts";

describe.each(storeKinds)("over %s", (kind) => {
  const clock = { now: mondayMorning };
  let register: TestRegister;
  let held: TestStore;

  beforeAll(async () => {
    held = await openTestStore(kind, { now: () => clock.now });
    const limits = { writesPerMinute: 1e9 };
    register = await startTestRegister({ now: () => clock.now, store: held.store, limits });
  });
  afterAll(async () => {
    await register.close();
    await held.close();
  });

  const post = (path: string, who: string, body?: unknown, headers: Asked["headers"] = {}): Promise<Reply> =>
    call(register, { method: "POST", path, as: who, body, headers: headers });

  let messages = 0;
  async function asked(): Promise<string> {
    messages += 1;
    const correspondence = { ...asking.correspondence, messageIds: [`<service-${messages}@x.example>`] };
    const reply = await post("/consent-requests", "o4", { ...asking, correspondence });
    return (reply.json as ConsentRequestView).id;
  }

  describe("the journey over HTTP", () => {
    it("leads from asking to a consent with its receipt, which anybody can verify by its keys", async () => {
      const id = await asked();
      const granted = await post(`/consent-requests/${id}/grant`, "m1", { mayBeSharedWith: ["m2"] });
      expect(granted.json).toMatchObject({ id, state: "granted", youMay: ["revoke"] });
      const carried = [
        { messageId: `<service-${messages}@x.example>`, author: "m1", subject: "Bus lanes", sent: null },
      ];
      const found = await post("/consents/lookup", "o4", { carried, recipients: ["m2"] });
      const [consent] = (found.json as LookupAnswer).consents;
      expect(consent).toMatchObject({ id, originator: "m1", mayBeSharedWith: ["m2"], askedBy: "o4" });
      expect(consent?.receipt.split(".")).toHaveLength(3);
      const keys = await call(register, { path: "/receipts/keys", as: null });
      expect(keys.json).toMatchObject({ keys: [{ kty: "EC", alg: "ES256" }] });
      expect((await post(`/consent-requests/${id}/revoke`, "m1")).json).toMatchObject({ state: "revoked" });
      expect((await post("/consents/lookup", "o4", { carried, recipients: ["m2"] })).json).toEqual({
        consents: [],
      });
    });

    it("never grants more than was asked", async () => {
      const id = await asked();
      const wider = await post(`/consent-requests/${id}/grant`, "m1", { mayBeSharedWith: ["m2", "m4"] });
      expect([wider.status, wider.code]).toEqual([422, "ERR_WIDER_THAN_ASKED"]);
      expect((await call(register, { path: `/consent-requests/${id}`, as: "m1" })).json).toMatchObject({
        state: "requested",
      });
    });

    it("answers a second decision with how things stand", async () => {
      const id = await asked();
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, n) =>
          post(`/consent-requests/${id}/${n % 2 === 0 ? "grant" : "refuse"}`, "m1"),
        ),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      for (const late of answers.filter(({ status }) => status !== 200)) {
        expect([late.status, late.code]).toEqual([409, "ERR_NOT_IN_THIS_STATE"]);
        expect(late.json).toMatchObject({ state: expect.stringMatching(/granted|refused/) as string });
      }
    });
  });

  describe("an Idempotency-Key", () => {
    it("makes a write happen once, with the same answer to each repetition", async () => {
      const key = { "idempotency-key": "once-1" };
      const first = await post("/consent-requests", "o4", asking, key);
      const head = await register.store.head();
      for (let again = 0; again < 3; again += 1) {
        // The order of keys is no other body.
        const { reason, ...rest } = asking;
        const repeated = await post("/consent-requests", "o4", { reason, ...rest }, key);
        expect([repeated.status, repeated.text]).toEqual([first.status, first.text]);
      }
      expect(await register.store.head()).toEqual(head);
    });

    it("with another body, or for another thing, is refused", async () => {
      const key = { "idempotency-key": "once-2" };
      const id = await asked();
      expect((await post(`/consent-requests/${id}/refuse`, "m1", { reason: "No." }, key)).status).toBe(200);
      const other = await post(`/consent-requests/${id}/refuse`, "m1", { reason: "Yes." }, key);
      expect([other.status, other.code]).toEqual([422, "ERR_SAME_KEY_OTHER_BODY"]);
      const elsewhere = await post(`/consent-requests/${await asked()}/refuse`, "m1", { reason: "No." }, key);
      expect(elsewhere.code).toBe("ERR_SAME_KEY_OTHER_BODY");
    });

    it("is another person's own affair", async () => {
      const key = { "idempotency-key": "once-3" };
      const [first, second] = [
        await post("/consent-requests", "o4", asking, key),
        await post("/consent-requests", "o5", asking, key),
      ];
      expect([first.status, second.status]).toEqual([201, 201]);
      expect((first.json as ConsentRequestView).id).not.toBe((second.json as ConsentRequestView).id);
    });

    it.each(["", " ", "two words", "x".repeat(129), "é"])("that is none is refused: '%s'", async (key) => {
      const reply = await post("/consent-requests", "o4", asking, {
        "idempotency-key": Buffer.from(key).toString("latin1"),
      });
      expect([reply.status, reply.code]).toEqual([400, "ERR_IDEMPOTENCY_KEY"]);
    });
  });

  describe("the policy", () => {
    it("is answered by 304 to whoever has its version", async () => {
      const first = await call(register, { path: "/policy", as: "o5" });
      const etag = first.headers.get("etag") ?? "";
      expect(etag).toBe(`"${(first.json as { version: string }).version}"`);
      for (const named of [etag, `W/${etag}`, `"other", ${etag}`]) {
        const again = await call(register, {
          path: "/policy",
          as: "o5",
          headers: { "if-none-match": named },
        });
        expect([again.status, again.text, again.headers.get("etag")]).toEqual([304, "", etag]);
      }
      const other = await call(register, {
        path: "/policy",
        as: "o5",
        headers: { "if-none-match": '"other"' },
      });
      expect(other.status).toBe(200);
    });

    it("shows no personal address in clear", async () => {
      const { text } = await call(register, { path: "/policy", as: "o5" });
      expect(text).not.toContain("priya@homenet.example");
      expect(text).toContain("priya.raghunathan@wexmoor-ca.example");
    });
  });

  describe("an answer", () => {
    const shown: readonly (readonly [path: string, who: string])[] = [
      ["/me", "o5"],
      ["/policy", "o5"],
      ["/consent-requests", "o4"],
      ["/releases", "o4"],
      ["/rates", "o1"],
      ["/accounts", "o3"],
      ["/directory/changes/last", "o3"],
      ["/audit", "o1"],
      ["/audit/verify", "o1"],
      ["/receipts/keys", "o5"],
    ];

    it.each(shown)("to GET %s has the shape that its schema tells", async (path, who) => {
      const schema = routes.find((route) => route.method === "GET" && route.path === path)?.answer;
      const { json, status } = await call(register, { path, as: who });
      expect(status).toBe(200);
      expect(schema === undefined ? ["no schema"] : Compile(schema).Errors(json)).toEqual([]);
    });

    it("to a deed has the shape that its schema tells", async () => {
      const schema = routes.find((route) => route.path === "/consent-requests")?.answer;
      const { json } = await post(`/consent-requests/${await asked()}/refuse`, "m1");
      expect(schema === undefined ? ["no schema"] : Compile(schema).Errors(json)).toEqual([]);
    });
  });

  describe("the description of the API", () => {
    it("names every route, its schemas and who needs no token", async () => {
      const { json } = await call(register, { path: "/openapi.json", as: null });
      const { paths, openapi } = json as {
        openapi: string;
        paths: Record<string, Record<string, { security?: unknown[] }>>;
      };
      expect(openapi).toBe("3.1.0");
      const missing = routes.filter(({ method, path }) => {
        const described = `/api/v1${path.replace(/:(\w+)/g, "{$1}")}`;
        return paths[described]?.[method.toLowerCase()] === undefined;
      });
      expect(missing).toEqual([]);
      expect(paths["/api/v1/receipts/keys"]?.["get"]?.security).toEqual([]);
      expect(paths["/api/v1/me"]?.["get"]?.security).toBeUndefined();
      expect(Object.keys(paths)).toContain("/api/v1/changes");
    });
  });

  describe("a route", () => {
    it("for an operation that the rights table does not know cannot be put in place", () => {
      const [first] = routes;
      if (first === undefined) throw new Error("no route");
      const stray = { ...first, operations: ["rule-the-world"] } as unknown as typeof first;
      expect(() => {
        registerRoute({} as never, stray, register.operations);
      }).toThrow("rule-the-world, which the rights table does not know");
    });
  });

  describe("live updates", () => {
    const head = async (): Promise<number> => (await register.store.head()).n;
    const poll = (who: string, after: number) => call(register, { path: `/changes?after=${after}`, as: who });

    it("answer at once to whoever is behind", async () => {
      const { after } = (await poll("m1", 0)).json as { after: number };
      expect(after).toBeGreaterThan(0);
      expect(after).toBeLessThanOrEqual(await head());
    });

    it("end a wait when something of the caller's changes", async () => {
      const id = await asked();
      const before = await head();
      const waiting = poll("m1", before);
      await post(`/consent-requests/${id}/withdraw`, "o4");
      expect((await waiting).json).toEqual({ after: await head() });
    });

    it("are ended by no reading: whoever looks is not told of their own looking", async () => {
      const id = await asked();
      const { after } = (await poll("o1", 0)).json as { after: number };
      const changes = await openChanges(held.store, 300);
      await call(register, { path: "/audit", as: "o1" });
      const gone = new AbortController();
      expect(await changes.next(after, { person: "o1", hearsAll: true }, gone.signal)).toEqual({ after });
      await post(`/consent-requests/${id}/withdraw`, "o4");
      const later = await changes.next(after, { person: "o1", hearsAll: true }, gone.signal);
      expect(later.after).toBeGreaterThan(after);
      await changes.close();
    });

    it("wake whom a change concerns, and the Monitoring Officer, and nobody else", async () => {
      const id = await asked();
      const before = await head();
      let looked = 0;
      const { store } = held;
      const selectFrom = ((table: "chain") => {
        looked += 1;
        return store.db.selectFrom(table);
      }) as typeof store.db.selectFrom;
      const counted = {
        ...store,
        db: Object.assign(Object.create(store.db) as typeof store.db, { selectFrom }),
      };
      const changes = await openChanges(counted);
      const gone = new AbortController();
      const woken: string[] = [];
      const wait = async (person: string, hearsAll: boolean): Promise<void> => {
        await changes.next(before, { person, hearsAll }, gone.signal);
        if (!gone.signal.aborted) woken.push(person);
      };
      const [originator, officer, stranger] = [wait("m1", false), wait("o1", true), wait("m4", false)];
      // Each has looked how far the log has come, and waits.
      while (looked < 3) await new Promise((resolve) => setTimeout(resolve, 5));
      await post(`/consent-requests/${id}/withdraw`, "o4");
      await Promise.all([originator, officer]);
      gone.abort();
      await stranger;
      await changes.close();
      expect(woken.sort()).toEqual(["m1", "o1"]);
    });
  });

  describe("whoever signs in", () => {
    it("without being in the directory is told so, on every route alike", async () => {
      for (const path of ["/me", "/policy", "/consent-requests/C-2026-0001", "/audit"]) {
        const reply = await call(register, { path, as: "somebody-else" });
        expect([reply.status, reply.code]).toEqual([403, "ERR_STRANGER"]);
      }
    });

    it("for the first time is bound by a verified address of theirs, once and for good", async () => {
      const subject = { oid: "new-laptop" };
      const address = wexmoor.people.find(({ id }) => id === "o7")?.accounts[0]?.address;
      const me = async (claims: object): Promise<unknown> =>
        (
          await call(register, {
            path: "/me",
            as: { authorization: `Bearer ${await register.tokenFor("x", { ...subject, ...claims })}` },
          })
        ).json;
      expect(await me({ email: address })).toMatchObject({ code: "ERR_STRANGER" });
      expect(await me({ email: "priya@homenet.example", email_verified: true })).toMatchObject({
        code: "ERR_STRANGER",
      });
      await register.store.db
        .updateTable("bindings")
        .set({ ended_at: clock.now })
        .where("person", "=", "o7")
        .execute();
      expect(await me({ email: address, email_verified: true })).toMatchObject({ person: "o7" });
      expect(await me({})).toMatchObject({ person: "o7" });
      expect(await me({ email: "tomasz.wilk@wexmoor-ca.example", email_verified: true })).toMatchObject({
        person: "o7",
      });
    });
  });

  describe("time", () => {
    it("lapses a request by the register's own errand, and its answer is then too late", async () => {
      const id = await asked();
      clock.now += 40 * 86_400_000;
      const late = await post(`/consent-requests/${id}/grant`, "m1");
      expect(late.status).toBe(409);
      await register.operations.lapseDue();
      const { json } = await call(register, { path: `/consent-requests/${id}`, as: "o4" });
      expect(json).toMatchObject({ state: "lapsed", youMay: ["refer"] });
      expect(valueOf(await register.operations.find(as("o4"), id)).state).toBe("lapsed");
    });
  });
});
