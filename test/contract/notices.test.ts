import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openMailSink, type MailSink } from "../support/register/mail-sink.ts";
import { startTestRegister, type TestRegister } from "../support/register/start-test-register.ts";

let sink: MailSink;
let register: TestRegister;

beforeAll(async () => {
  sink = await openMailSink();
  register = await startTestRegister({ settings: { notices: { kind: "smtp", url: sink.url, from: null } } });
}, 60_000);
afterAll(async () => {
  await register.close();
  await sink.close();
});

const canary = "KANARIE-subject-of-the-letter";

async function post(
  person: string,
  path: string,
  body: unknown,
): Promise<{ readonly id: string; readonly state: string }> {
  const response = await fetch(`${register.url}/api/v1${path}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${await register.tokenFor(person)}`,
      "content-type": "application/json",
      "idempotency-key": crypto.randomUUID(),
    },
    body: JSON.stringify(body),
  });
  expect(response.status, path).toBeLessThan(300);
  return (await response.json()) as { id: string; state: string };
}

function ask(more: Readonly<Record<string, unknown>> = {}) {
  return post("o4", "/consent-requests", {
    correspondence: {
      author: "priya.raghunathan@wexmoor-ca.example",
      subject: canary,
      sent: "2026-11-03T09:12:00+00:00",
      medium: "email",
    },
    originator: "m1",
    shareWith: ["m2"],
    reason: "KANARIE-reason",
    ...more,
  });
}

/** The mails of one deed, and no later ones. */
async function mailsOf(deed: () => Promise<unknown>, count: number) {
  const before = sink.mails.length;
  await deed();
  return (await sink.reaching(before + count)).slice(before);
}

/** What a mail says, without the soft line ends of quoted-printable (RFC 2045, 6.7). */
function textOf(raw: string): string {
  return raw.replace(/=\r\n/g, "").replace(/=E2=80=93/g, "–");
}

describe("people are told by mail", () => {
  it("when they are asked, and who asked when they agree: each with a link and the head of the log", async () => {
    let id = "";
    const [asked] = await mailsOf(async () => {
      ({ id } = await ask());
    }, 1);
    expect(asked?.to).toEqual(["priya.raghunathan@wexmoor-ca.example"]);
    expect(textOf(asked?.raw ?? "")).toContain(`/decisions.html#/requests/${id}`);
    expect(textOf(asked?.raw ?? "")).toMatch(/stood at \d+:[0-9a-f]{64}$/m);
    const [granted] = await mailsOf(() => post("m1", `/consent-requests/${id}/grant`, {}), 1);
    expect(granted?.to).toEqual(["anna.kowalski@wexmoor-ca.example"]);
    expect(granted?.raw).toContain("Subject: Cllr Priya Raghunathan agrees");
  });

  it("when they decline, when it is referred, and when the Monitoring Officer determines", async () => {
    let id = "";
    await mailsOf(async () => {
      ({ id } = await ask());
    }, 1);
    const [refused] = await mailsOf(() => post("m1", `/consent-requests/${id}/refuse`, {}), 1);
    expect(refused?.raw).toContain("declines");
    const referred = await mailsOf(
      () => post("o4", `/consent-requests/${id}/refer`, { grounds: "It is needed." }),
      2,
    );
    expect(referred.flatMap(({ to }) => to).sort()).toEqual([
      "priya.raghunathan@wexmoor-ca.example",
      "ruth.calloway@wexmoor-ca.example",
    ]);
    const determined = await mailsOf(
      () =>
        post("o1", `/consent-requests/${id}/determine`, { outcome: "share", reasons: "The law is clear." }),
      2,
    );
    expect(determined.every(({ raw }) => raw.includes("it may be shared"))).toBe(true);
  });

  it("and no mail holds a word of the correspondence or of anybody's reasons", () => {
    expect(sink.mails.length).toBeGreaterThan(5);
    expect(sink.mails.filter(({ raw }) => raw.includes("KANARIE"))).toEqual([]);
    expect(register.logged.filter((line) => line.includes("KANARIE") || line.includes("@wexmoor"))).toEqual(
      [],
    );
  });
});
