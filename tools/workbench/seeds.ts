import type { NewConsentRequest } from "../../src/api/index.ts";
import type { Acting, Operations } from "../../src/register/index.ts";

/** Something that happened in the register before the story of the workbench goes on. */
interface Before {
  readonly askedAt: number;
  readonly asker: string;
  readonly asked: NewConsentRequest;
  readonly grantedAt: number;
}

const november = (day: number, hour: number, minute: number) => Date.UTC(2026, 10, day, hour, minute);

/** Cllr Hartley lets Mr Okoye share his first question with Cllr Dine. */
const before: readonly Before[] = [
  {
    askedAt: november(3, 11, 0),
    asker: "o1",
    asked: {
      correspondence: {
        author: "joss.hartley@lowmarsh-ca.example",
        subject: "Eel Bridge weight limit",
        sent: "2026-11-02T09:14:00+00:00",
        medium: "email",
      },
      originator: "m2",
      shareWith: ["m1"],
      reason: "Cllr Dine leads on transport and will be asked about the limit at the Board.",
    },
    grantedAt: november(4, 10, 30),
  },
];

function by(person: string): Acting {
  return { person, through: "token", once: null };
}

/** Lets it happen, each deed at its own time: `setNow` sets the register's clock. */
export async function letHappen(operations: Operations, setNow: (at: number) => void): Promise<void> {
  for (const { askedAt, asker, asked, grantedAt } of before) {
    setNow(askedAt);
    const request = await operations.ask(by(asker), asked);
    if (!request.ok) throw new Error(`the register refuses its own story: ${request.code}`);
    setNow(grantedAt);
    const granted = await operations.grant(by(asked.originator), request.value.id, {});
    if (!granted.ok) throw new Error(`the register refuses its own story: ${granted.code}`);
  }
}
