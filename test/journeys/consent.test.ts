import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { atFreePorts } from "../../src/workbench/server/index.ts";
import { startBrowser } from "../../tools/screenshots/browser.ts";
import { startTogether } from "../../tools/workbench/together.ts";
import { decisionPages } from "../support/decision-pages.ts";
import { foundBelow, foundIn } from "../support/found.ts";
import { startCluster, type Cluster } from "../support/register/cluster.ts";
import { storeKinds } from "../support/register/test-store.ts";
import { asking, said, unsent, type Asking } from "./asking.ts";
import { beyondThisMachine } from "./wire.ts";

const dayMs = 86_400_000;
/** A slow journey is no broken one: each waits for pages, mail and people. */
const patience = { timeout: 240_000 };
/** On PostgreSQL the two journeys that hold every kind of answer are enough for every day; `JOURNEYS=all` plays all of them there too. */
const isShort = (kind: string): boolean => kind === "postgres" && process.env["JOURNEYS"] !== "all";
const unsentWords = [unsent.words, unsent.file.name, unsent.file.text, unsent.hidden.address];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 300_000);
afterAll(() => browser.close());

describe.each(storeKinds)(
  "an officer who may not share a member's letter, with the register on %s",
  patience,
  (kind) => {
    let cluster: Cluster | null = null;
    let story: Asking;
    const logged: string[] = [];
    const subjects: string[] = [];
    const held = (subject: string): Promise<string> => {
      subjects.push(subject);
      return story.held(subject);
    };

    beforeAll(async () => {
      cluster = kind === "postgres" ? await startCluster() : null;
      const place = cluster === null ? {} : { databaseUrl: cluster.url };
      const log = (line: string): number => logged.push(line);
      const together = await atFreePorts(18_543, (ports) => startTogether({ ...ports, ...place, log }));
      story = await asking(browser, together).catch(async (error: unknown) => {
        await together.close();
        throw error;
      });
    }, 300_000);
    afterAll(async () => {
      await story.close();
      await cluster?.stop();
    });
    beforeEach(() => story.sam.begin());
    afterEach(() => story.lookIntoBrowsers());

    it("asks, is told yes, and sends: its reader sees the receipt verified, until the member takes it back", async () => {
      const { sam, joss } = story;
      const subject = await held("Ferry fares");
      const request = await story.ask();
      await joss.open(request);
      await decisionPages(joss.page).agree();
      await story.settled();
      expect(await sam.send()).toBe("goes");
      await sam.be("Cllr Amara Dine");
      await sam.openMail(subject);
      await sam.openPane();
      await story.told("Shared with permission");
      await story.told(/^Verified: the permission C-2026-\d+ was signed by your authority's register/);
      await joss.open(request);
      await decisionPages(joss.page).withdrawPermission();
      await sam.openPane();
      await story.told(/was signed by your authority's register, and has been taken back since/);
      await story.holdAgain(subject);
      await story.told(/^Cllr Joss Hartley took the permission back/);
      await story.askButton().waitFor();
    });

    it("is declined, refers it, and the Monitoring Officer determines that it stays private: it is still held, and not asked again", async () => {
      const { sam, joss, grace } = story;
      await held("School crossing");
      await joss.open(await story.ask());
      await decisionPages(joss.page).decline("Not before the Board.");
      await story.told(/^Cllr Joss Hartley declined/);
      await grace.open(await story.refer());
      await decisionPages(grace.page).determine({ isShared: false, reasons: "The Board does not need it." });
      await story.told(/^The Monitoring Officer decided that it is not to be shared/);
      expect(await story.askButton().count()).toBe(0);
      await story.staysHeld();
      await sam.hideIn(unsent.hidden.name, unsent.file);
      expect(await sam.send()).not.toBe("goes");
    });

    it.skipIf(isShort(kind))(
      "is declined, refers it, and sends what the Monitoring Officer determines is to be shared",
      async () => {
        const { sam, joss, grace } = story;
        await held("Drainage levy");
        await joss.open(await story.ask());
        await decisionPages(joss.page).decline();
        await story.told(/^Cllr Joss Hartley declined/);
        await grace.open(await story.refer());
        await decisionPages(grace.page).determine({
          isShared: true,
          reasons: "She answers for it at the Board.",
        });
        await story.settled();
        expect(await sam.send()).toBe("goes");
      },
    );

    it.skipIf(isShort(kind))(
      "tells of a legal duty; the member objects, and it goes to the Monitoring Officer by itself",
      async () => {
        const { sam, joss, grace } = story;
        await held("Inspector's report");
        const before = story.linksOf("grace");
        await joss.open(await story.inform());
        await decisionPages(joss.page).decline("It is no background paper.");
        await grace.open(await story.newLink("grace", before));
        await story.told(/^The Monitoring Officer will decide/);
        await decisionPages(grace.page).determine({ isShared: true, reasons: "Section 100D names it." });
        await story.settled();
        expect(await sam.send()).toBe("goes");
      },
    );

    it.skipIf(isShort(kind))(
      "tells of a legal duty, the member has nothing against it, and it goes",
      async () => {
        const { sam, joss } = story;
        await held("Background papers");
        await joss.open(await story.inform());
        await decisionPages(joss.page).agree();
        await story.settled();
        expect(await sam.send()).toBe("goes");
      },
    );

    it.skipIf(isShort(kind))(
      "takes the request back: it is held, the member has nothing to answer, and it can be asked again",
      async () => {
        const { sam, joss } = story;
        await held("Lorry counts");
        const request = await story.ask();
        await sam.pane.getByRole("button", { name: "Withdraw", exact: true }).click();
        await story.told(/^You took this request back/);
        await joss.open(request);
        await decisionPages(joss.page).waitForHead("Sam Okoye took the request back");
        expect(await joss.page.getByRole("button", { name: "Agree", exact: true }).count()).toBe(0);
        await story.askButton().waitFor();
        await story.staysHeld();
      },
    );

    it.skipIf(isShort(kind))(
      "asks the Monitoring Officer to release the message, which counts for it as it is and for whom it goes to",
      async () => {
        const { sam, grace } = story;
        await held("Pier survey");
        await grace.open(await story.askRelease());
        await decisionPages(grace.page).decideRelease(true, "She was told of it on the telephone.");
        await story.told(/^The Monitoring Officer released this message/);
        await sam.addTo("Cllr Pieter");
        expect(await sam.send()).toMatch(/Correspondence of Cllr Joss Hartley would go to/);
        await sam.stay();
        await sam.takeOut("Cllr Pieter Vane");
        expect(await sam.send()).toBe("goes");
      },
    );

    // The last one: the register's days that pass here pass for everybody.
    it.skipIf(isShort(kind))(
      "hears nothing: silence is no yes; on the legal path it goes to the Monitoring Officer by itself",
      async () => {
        const { grace } = story;
        await held("Quay wall");
        await story.ask();
        await story.staysHeld();
        await held("Tide tables");
        await story.inform();
        const before = story.linksOf("grace");
        await story.pass(15 * dayMs);
        await story.told(/^The Monitoring Officer will decide/);
        await grace.open(await story.newLink("grace", before));
        await decisionPages(grace.page).waitForHead("Sam Okoye and Cllr Joss Hartley need a decision");
        await story.holdAgain("Quay wall");
        await story.told(/^No answer came in time, and that is not a yes/);
        await grace.open(await story.refer());
        await decisionPages(grace.page).determine({ isShared: false, reasons: "It can wait for him." });
        await story.told(/^The Monitoring Officer decided that it is not to be shared/);
        await story.staysHeld();
      },
    );

    it("reaches nothing but this machine, and tells it nothing of what is written, attached or hidden", () => {
      const { addresses, bodies } = story.wire;
      expect(beyondThisMachine(story.wire)).toEqual([]);
      expect(foundIn(bodies, [...subjects, said.why])).toEqual([...subjects, said.why]);
      expect(foundIn(bodies, unsentWords)).toEqual([]);
      expect(foundIn(addresses, [...unsentWords, ...Object.values(said), ...subjects])).toEqual([]);
    });

    it("keeps nothing of it in a browser, and what people say only while they type it", async () => {
      const { written, found } = story.kept;
      expect(foundIn(written, [said.why, "correspondence-control.ticket"])).toHaveLength(2);
      expect(foundIn([...written, ...found], unsentWords)).toEqual([]);
      await story.sam.play("ordinary-mail");
      await story.sam.openPane();
      await story.settled();
      const left = await story.lookIntoBrowsers();
      expect(foundIn(left, ["correspondence-control.ticket"])).toHaveLength(1);
      expect(foundIn(left, [...unsentWords, ...Object.values(said)])).toEqual([]);
    });

    it("leaves no word of it in the log, in a notice, or in a file of the database", async () => {
      const words = [...unsentWords, ...Object.values(said), ...subjects];
      expect(logged.length).toBeGreaterThan(isShort(kind) ? 20 : 50);
      expect(foundIn(logged, words)).toEqual([]);
      expect(story.notices().length).toBeGreaterThan(isShort(kind) ? 5 : 10);
      expect(foundIn(story.notices(), words)).toEqual([]);
      if (cluster === null) return;
      await cluster.writeOut();
      expect(foundBelow(cluster.folder, ["C-2026-0002"])).not.toEqual([]);
      expect(foundBelow(cluster.folder, words)).toEqual([]);
    });
  },
);
