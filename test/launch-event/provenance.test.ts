import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TrueHeader } from "../../src/message/index.ts";
import { keepKnowledge, officeCalls, type ComposeItem } from "../../src/outlook/index.ts";
import {
  questionId,
  sharing,
  sharingUnderAnotherName,
  sharingWithoutHeader,
  type DraftFields,
} from "./drafts.ts";
import { trueQuestion } from "../support/build.ts";
import { withHandlers, type WithHandlers } from "./with-handlers.ts";

/** What Dorothy Ames's mailbox says of the question that she forwards. */
const truth = trueQuestion(questionId);

const none: readonly TrueHeader[] | null = null;

describe("a send, after the pane has asked the sender's mailbox", () => {
  let outlook: WithHandlers;
  beforeAll(async () => {
    outlook = await withHandlers();
  });
  afterAll(() => {
    outlook.office.close();
  });

  /** Sends a draft on which this was left of the mailbox; null: nothing was. */
  async function sent(fields: DraftFields, provenance: readonly TrueHeader[] | null) {
    outlook.open(fields);
    const item = outlook.office.Office.context.mailbox.item as unknown as ComposeItem;
    const calls = officeCalls({ clock: outlook.clock, callMs: 1000 });
    if (provenance !== null) await outlook.clock.until(keepKnowledge(item, calls, { provenance }));
    return outlook.send();
  }

  it("is held where the author's name was edited, and says from where it knows whose it is", async () => {
    expect(await sent(sharingUnderAnotherName, [truth])).toMatchObject({
      kind: "alert",
      text: expect.stringMatching(
        /^As your mailbox shows, correspondence of Cllr Amina Rahman would go to Cllr Tomasz Wilk/,
      ) as string,
      contextData: JSON.stringify({ finding: 0, check: "sharing-without-consent" }),
    });
  });

  it("is asked about where the header was cut, since all of it may be, and passes with a reason", async () => {
    expect(await sent(sharingWithoutHeader, [truth])).toMatchObject({
      kind: "alert",
      text: expect.stringMatching(
        /^As your mailbox shows, this answers correspondence of Cllr Amina Rahman and goes to/,
      ) as string,
    });
    await outlook.giveReasons();
    expect(await outlook.send()).toMatchObject({ kind: "sent" });
  });

  it.each([
    ["the author was edited", sharingUnderAnotherName],
    ["the header was cut", sharingWithoutHeader],
  ])(
    "claims nothing of the mailbox where %s and it was not asked, or knows nothing",
    async (_when, fields) => {
      for (const provenance of [none, []])
        expect(await sent(fields, provenance)).toMatchObject({ kind: "sent" });
    },
  );

  it("says the same as ever where the text says the same", async () => {
    const asEver = JSON.stringify(await sent(sharing, none));
    expect(JSON.stringify(await sent({ ...sharing, inReplyTo: questionId }, [truth]))).toBe(asEver);
    expect(asEver).not.toContain("mailbox");
  });

  it("makes nothing of it on another item's answer", async () => {
    const fields = { ...sharingWithoutHeader, inReplyTo: "<another@harrowmere.example>" };
    expect(await sent(fields, [truth])).toMatchObject({ kind: "sent" });
  });
});
