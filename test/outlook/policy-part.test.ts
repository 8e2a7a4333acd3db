import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { examine, weighUnread } from "../../src/checks/index.ts";
import { readMail } from "../../src/mail/index.ts";
import type { Draft } from "../../src/message/index.ts";
import {
  authorityOf,
  coversMentions,
  mentionsOf,
  partFor,
  type Authority,
  type AuthorityFile,
} from "../../src/people/index.ts";
import { read } from "../../src/reading/index.ts";
import { largeDirectory } from "./directory.ts";

const corpus = join(import.meta.dirname, "../corpus");

/** Every mail of the corpus, as a path. */
function mails(): readonly string[] {
  return ["ordinary-day", "checks"].flatMap((folder) =>
    readdirSync(join(corpus, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".eml"))
      .map((name) => join(folder, name)),
  );
}

function fileOf(name: string): AuthorityFile {
  return JSON.parse(readFileSync(join(corpus, "authority", `${name}.json`), "utf8")) as AuthorityFile;
}

/** All that the engine says of a draft. */
function answer(draft: Draft, authority: Authority): unknown {
  const at = draft.date ?? 0;
  const message = read(draft, authority);
  return {
    letters: message.letters,
    findings: examine(message, authority, [], at),
    unread: weighUnread(message, authority, at),
  };
}

const small = fileOf("part-5.5");
const large = largeDirectory(small, 1000);
const whole = authorityOf(large);

describe("the part of a policy that one message needs", () => {
  const drafts = new Map<string, Draft>();
  const paths = mails();

  beforeAll(async () => {
    for (const path of paths) drafts.set(path, await readMail(readFileSync(join(corpus, path))));
  });

  it("finds in every second mail of the corpus what a directory of 1,000 people finds, in 20,000 characters", () => {
    const different: string[] = [];
    let longest = 0;
    const second = [...drafts].filter((_, index) => index % 2 === 0);
    for (const [path, draft] of second) {
      const part = partFor(mentionsOf(read(draft, whole)), large);
      longest = Math.max(longest, JSON.stringify(part).length);
      const same =
        JSON.stringify(answer(draft, authorityOf(part.file))) === JSON.stringify(answer(draft, whole));
      if (!same) different.push(path);
    }
    expect(second.length).toBeGreaterThan(300);
    expect(different).toEqual([]);
    expect(longest).toBeLessThanOrEqual(20_000);
  });

  it.each(["part-5.5-part-5.3", "sefton", "cpca"])("does so under %s as well", (name) => {
    const file = largeDirectory(fileOf(name), 150, 7);
    const authority = authorityOf(file);
    const every = [...drafts].filter((_, index) => index % 3 === 0);
    for (const [path, draft] of every) {
      const part = partFor(mentionsOf(read(draft, authority)), file);
      expect(answer(draft, authorityOf(part.file)), path).toEqual(answer(draft, authority));
    }
  });

  it("serves another message that it covers as well as the whole file does", () => {
    const all = [...drafts.values()];
    const names = large.people.map(({ name, title = "" }) => `${title} ${name}`);
    const draftOf = fc.integer({ min: 0, max: all.length - 1 });
    const line = fc.oneof(
      fc.constantFrom(...names),
      fc.constantFrom(...names.map((name) => name.split(" ").pop() ?? "")),
      fc.constantFrom("Thank you.", "Please see below", "Kind regards", "The committee met."),
    );
    let covered = 0;
    fc.assert(
      fc.property(draftOf, fc.array(line, { maxLength: 3 }), fc.boolean(), (index, lines, isBelow) => {
        const draft = all[index] as Draft;
        const part = partFor(mentionsOf(read(draft, whole)), large);
        const edited = edit(draft, lines, isBelow);
        if (!coversMentions(part, mentionsOf(read(edited, authorityOf(part.file))))) return;
        covered += 1;
        expect(answer(edited, authorityOf(part.file))).toEqual(answer(edited, whole));
      }),
      { numRuns: 150 },
    );
    expect(covered).toBeGreaterThan(20);
  });

  it("does not cover a recipient, a participant or a name that it was not made for", () => {
    const draft = [...drafts.values()][0] as Draft;
    const mentions = mentionsOf(read(draft, whole));
    const part = partFor(mentions, large);
    const stranger = { name: null, address: "somebody@new.example" };
    expect(coversMentions(part, mentions)).toBe(true);
    expect(coversMentions(part, { ...mentions, mailboxes: [stranger] })).toBe(false);
    expect(coversMentions(part, { ...mentions, participants: [stranger] })).toBe(false);
    expect(coversMentions(part, { ...mentions, texts: ["Regards, Xu Yilmaz"] })).toBe(false);
    expect(coversMentions(part, { ...mentions, texts: ["Nobody is meant."] })).toBe(true);
    expect(coversMentions({ ...part, otherNames: null }, { ...mentions, texts: ["Nobody is meant."] })).toBe(
      false,
    );
  });
});

/** A draft with lines put above or below its text. */
function edit(draft: Draft, lines: readonly string[], isBelow: boolean): Draft {
  const { html, text } = draft.body;
  const put = (body: string, added: string): string => (isBelow ? body + added : added + body);
  return {
    ...draft,
    body: {
      html: html === null ? null : put(html, lines.map((line) => `<p>${line}</p>`).join("")),
      text: text === null ? null : put(text, `\n${lines.join("\n")}\n`),
    },
  };
}
