import type { Browser, Locator } from "playwright-core";
import { expect } from "vitest";
import type { Together } from "../../tools/workbench/together.ts";
import { lookInto, newKept, type Kept } from "./kept.ts";
import { newWire, type Wire } from "./wire.ts";
import { atOutlook, atRegister, linksFor, type AtOutlook, type AtRegister } from "./people.ts";

const addresses = {
  joss: "joss.hartley@lowmarsh-ca.example",
  grace: "grace.lindon@lowmarsh-ca.example",
} as const;
type Told = keyof typeof addresses;

/** Those who have a part in a request for permission, each in a browser of their own, and what they do with one another. */
export interface Asking {
  /** The officer, at Outlook. */
  readonly sam: AtOutlook;
  /** The member, on a phone. */
  readonly joss: AtRegister;
  /** The Monitoring Officer, at the register's pages. */
  readonly grace: AtRegister;
  /** What left their browsers. */
  readonly wire: Wire;
  /** What their browsers were given to keep. */
  readonly kept: Kept;
  /** Looks through everything that their browsers keep now; gives it, and notes it under `kept`. */
  lookIntoBrowsers(): Promise<readonly string[]>;
  /** The member writes the officer a letter; the officer forwards it to another member, is held, and opens the pane. Gives its subject. */
  held(subject: string): Promise<string>;
  /** The officer presses Send, is held for the same reason, and keeps the draft. */
  staysHeld(): Promise<void>;
  /** The officer forwards the same letter once more, and is held again. */
  holdAgain(subject: string): Promise<void>;
  /** Asks from the pane; gives the link in the member's notice. */
  ask(): Promise<string>;
  /** Tells the member of a legal duty from the pane; gives the link in their notice. */
  inform(): Promise<string>;
  /** Refers from the pane; gives the link in the Monitoring Officer's notice. */
  refer(): Promise<string>;
  /** Asks for the message's release from the pane; gives the link in the Monitoring Officer's notice. */
  askRelease(): Promise<string>;
  /** Waits until the pane has heard of a permission, and nothing stands in the way any more. */
  settled(): Promise<void>;
  /** Waits until the pane says it. */
  told(text: string | RegExp): Promise<void>;
  /** What the pane has to ask the member with. */
  askButton(): Locator;
  linksOf(person: Told): number;
  /** Waits until somebody has more links than before; gives the newest. */
  newLink(person: Told, before: number): Promise<string>;
  /** Every notice that was sent, with its subject. */
  notices(): readonly string[];
  /** Lets time pass at the register. */
  pass(ms: number): Promise<void>;
  close(): Promise<void>;
}

const askForm = {
  opener: /^Ask Cllr Joss Hartley/,
  reason: /Why do you want to share it/,
  send: "Ask for permission",
  told: /^Asked: Cllr Joss Hartley/,
};
const dutyForm = {
  opener: /^If the law requires you to share it/,
  reason: /Why must it be shared/,
  send: "Tell the originator",
  told: /^Cllr Joss Hartley was told of the legal duty/,
};

/** What is written, attached and hidden in the letters of these journeys, and goes to nobody but their readers. */
export const unsent = {
  words: "the heron nests below the sluice",
  file: { name: "heron-counts.txt", text: "seven fledged by midsummer" },
  hidden: { name: "Edie", address: "ediemarsh@gmail.example" },
} as const;

/** What people say to one another through the register. */
export const said = {
  why: "Cllr Dine answers on transport at the Board.",
  grounds: "The papers for the Board rest on it.",
  release: "He telephoned and asked for it himself.",
} as const;

/** What the officer does in the pane about a request. */
function inPane(story: Pick<Asking, "sam" | "linksOf" | "newLink" | "told">) {
  const { pane } = story.sam;
  async function send({ opener, reason, send, told }: typeof askForm, law: string | null): Promise<string> {
    const before = story.linksOf("joss");
    await pane.getByRole("button", { name: opener }).click();
    await pane.getByLabel(reason).fill(said.why);
    if (law !== null) await pane.getByLabel(/Which law requires it/).fill(law);
    await pane.getByRole("button", { name: send }).click();
    await story.told(told);
    return story.newLink("joss", before);
  }
  return {
    ask: () => send(askForm, null),
    inform: () => send(dutyForm, "Local Government Act 1972, section 100D"),
    async refer() {
      const before = story.linksOf("grace");
      await pane.getByRole("button", { name: "Refer to the Monitoring Officer" }).click();
      await pane.getByLabel(/Why should it be shared all the same/).fill(said.grounds);
      await pane.getByRole("button", { name: "Refer it" }).click();
      return story.newLink("grace", before);
    },
    async askRelease() {
      const before = story.linksOf("grace");
      await pane.getByRole("button", { name: /^Ask the Monitoring Officer to release/ }).click();
      await pane.getByLabel(/Why should this message go/).fill(said.release);
      await pane.getByRole("button", { name: "Ask for a release" }).click();
      await story.told(/^The Monitoring Officer was asked on/);
      return story.newLink("grace", before);
    },
    askButton: () => pane.getByRole("button", { name: askForm.opener }),
  };
}

/** What Outlook's alert says of a member's letter that nobody agreed to share. */
const heldWords = /Correspondence of Cllr Joss Hartley would go to Cllr Amara Dine/;

/** What the officer does with the member's letter. */
function withLetter(sam: AtOutlook) {
  async function holdAgain(subject: string): Promise<void> {
    await sam.be("Sam Okoye");
    await sam.openMail(subject);
    await sam.forward("Cllr Amara");
    expect(await sam.send()).toMatch(heldWords);
    await sam.toPane();
    await sam.signIn("Sam Okoye");
  }
  return {
    holdAgain,
    async staysHeld() {
      expect(await sam.send()).toMatch(heldWords);
      await sam.stay();
    },
    async held(subject: string) {
      await sam.be("Cllr Joss Hartley");
      const words = `Sam, before anybody else hears of it: ${unsent.words}. It bears on this: ${subject}.`;
      await sam.write({ to: "Sam Ok", subject, words });
      expect(await sam.send()).toBe("goes");
      await holdAgain(subject);
      return subject;
    },
  };
}

/** Brings them together: each signs in once. */
export async function asking(browser: Browser, workbench: Together): Promise<Asking> {
  const wire = newWire();
  const kept = newKept();
  const seen = { wire, kept };
  const sam = await atOutlook(browser, workbench, seen);
  await sam.begin();
  const joss = await atRegister(browser, workbench, "Joss Hartley", seen);
  const grace = await atRegister(browser, workbench, "Grace Lindon", seen);
  const linksOf = (person: Told): number => linksFor(workbench, addresses[person]).length;
  const told = (text: string | RegExp): Promise<void> => sam.pane.getByText(text).first().waitFor();
  const newLink = async (person: Told, before: number): Promise<string> => {
    await expect.poll(() => linksOf(person), { timeout: 30_000 }).toBeGreaterThan(before);
    return linksFor(workbench, addresses[person]).at(-1) ?? "";
  };
  return {
    sam,
    joss,
    grace,
    wire,
    kept,
    async lookIntoBrowsers() {
      const each = await Promise.all([sam, joss, grace].map(({ page }) => lookInto(page.context())));
      const found = each.flat();
      kept.found.push(...found);
      return found;
    },
    linksOf,
    told,
    settled: () => told(/^(?:Nothing to settle|All settled)$/),
    newLink,
    ...withLetter(sam),
    ...inPane({ sam, linksOf, newLink, told }),
    notices: () => workbench.notices().map(({ subject, text }) => `${subject}\n${text}`),
    pass: (ms) => workbench.pass(ms),
    async close() {
      await Promise.all([sam.close(), joss.close(), grace.close()]);
      await workbench.close();
    },
  };
}
