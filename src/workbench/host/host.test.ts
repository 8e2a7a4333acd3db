import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  callTable,
  clients,
  composeSession,
  createHost,
  readSession,
  supplementCalls,
  type Clock,
  type ManifestFacts,
  type Page,
  type Session,
} from "./index.ts";

const manifest: ManifestFacts = {
  name: "Add-in",
  permission: "ReadWriteMailbox",
  sendMode: "SoftBlock",
  launchEvents: {},
  launchEventPage: "https://localhost:8444/launchevent.html",
  commands: [],
  appDomains: [],
  extendedPermissions: ["AppendOnSend"],
  supportsSharedFolders: false,
};

/** Time does not pass: what falls due falls due at once. */
const atOnce: Clock = {
  now: () => 0,
  later(_ms, task) {
    task();
    return () => undefined;
  },
};

const user = { displayName: "Priya Nair", emailAddress: "priya.nair@harrowmere.example" };
const from = { name: "Ada", address: "ada@x.example" };
const sessions: readonly Session[] = [
  composeSession({ user, to: [from] }),
  readSession({ user, from, itemId: "1", internetMessageId: "<1@x.example>" }),
];

/** A frame whose page keeps what it is sent. */
function frameBeside(session: Session) {
  const received: string[] = [];
  const host = createHost({ clock: atOnce, manifest, client: clients.web });
  const page: Page = {
    kind: "pane",
    session,
    event: null,
    origin: "https://localhost:8444",
    hostOrigin: "https://localhost:8443",
    send: (json) => received.push(json),
  };
  const frame = host.attach(page);
  const [conversationId] = (JSON.parse(frame.windowName) as { xdmInfo: string }).xdmInfo.split("|");
  return { frame, received, conversationId };
}

const request = (conversationId: string | undefined, name: unknown, data: unknown) =>
  JSON.stringify({
    _messageType: 0,
    _actionType: 0,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: 0,
    _data: data,
  });

const calls = [...callTable.map(({ id }) => id), -1, 0, 9999];

describe("the host", () => {
  it("answers every call with any parameters, and never throws", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sessions),
        fc.constantFrom(...calls),
        fc.jsonValue(),
        (session, DispatchId, ApiParams) => {
          const { frame, received, conversationId } = frameBeside(session);
          frame.receive(request(conversationId, "ExecuteMethod", { MethodData: { DispatchId }, ApiParams }));
          expect(received).toHaveLength(1);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("answers every call of the supplement with any parameters, and never throws", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sessions),
        fc.constantFrom(...supplementCalls.map(({ name }) => name), "none"),
        fc.jsonValue(),
        (session, name, params) => {
          const { frame, received } = frameBeside(session);
          frame.receive(JSON.stringify({ standIn: "call", number: 1, name, params }));
          expect(received).toHaveLength(1);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("bears any message whatever", () => {
    const names = ["ExecuteMethod", "executeMethod", "GetInitialData", "constructor", "appCommandInvoked"];
    const message = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .tuple(fc.constantFrom(...names), fc.jsonValue())
        .map(([name, data]) => request(undefined, name, data)),
    );
    fc.assert(
      fc.property(message, fc.constantFrom(...names), fc.jsonValue(), (text, name, data) => {
        const { frame, conversationId } = frameBeside(sessions[0] as Session);
        frame.receive(text);
        frame.receive(request(conversationId, name, data));
      }),
    );
  });

  it("bears the end of a function that it never began", () => {
    const { frame, received, conversationId } = frameBeside(sessions[0] as Session);
    for (const text of ["", "{", "null", '{"completedContext":{}}'])
      frame.receive(
        request(conversationId, "executeMethod", { 0: "none", 1: 0, 2: text, DdaMethod: { DispatchId: 94 } }),
      );
    expect(received).toHaveLength(4);
  });

  it("hears nothing of another conversation, and nothing once it is closed", () => {
    const { frame, received, conversationId } = frameBeside(sessions[0] as Session);
    frame.receive(request("another", "GetInitialData", null));
    expect(received).toEqual([]);
    frame.close();
    frame.receive(request(conversationId, "GetInitialData", null));
    expect(received).toEqual([]);
  });
});

describe("the table of calls", () => {
  it("has each number once", () => {
    const ids = [...callTable, ...supplementCalls].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has each name once", () => {
    const names = [...callTable, ...supplementCalls].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
