import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { openDecisions, show as showPage } from "./decisions/preview/show.ts";
import { states as pageStates, type StateName as PageState } from "./decisions/preview/states.ts";
import { ringsOn, type Ring } from "./focus-ring.ts";
import { openPreview, show as showPane, type PreviewBrowser } from "./preview/browser.ts";
import { states as paneStates, type StateName as PaneState } from "./preview/states.ts";

/** Before a release every state is gone through (FOCUS=every); else those that have every kind of control between them. */
const isEvery = process.env["FOCUS"] === "every";

const fewOfPane: readonly PaneState[] = ["findings", "capacity-form", "ask-form"];
const fewOfPages: readonly PageState[] = [
  "ask-filled",
  "accounts-assess",
  "checklist-change",
  "list-asked-of-me",
];

const screens: readonly (readonly [
  what: string,
  open: () => Promise<PreviewBrowser>,
  states: readonly ((page: Page) => Promise<void>)[],
])[] = [
  [
    "the pane",
    openPreview,
    (isEvery ? (Object.keys(paneStates) as PaneState[]) : fewOfPane).map(
      (name) => (page) => showPane(page, name),
    ),
  ],
  [
    "the decision pages",
    openDecisions,
    (isEvery ? (Object.keys(pageStates) as PageState[]) : fewOfPages).map(
      (name) => (page) => showPage(page, name),
    ),
  ],
];

describe.each(screens)("the focus in %s", (_what, open, states) => {
  let browser: PreviewBrowser;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());

  it(
    "differs by 3:1 from what is there without it, on every kind of control, in light, dark and forced colours",
    { timeout: 600_000 },
    async () => {
      const page = await browser.open({ reducedMotion: "reduce" });
      const known = new Set<string>();
      const rings: Ring[] = [];
      for (const show of states) {
        await show(page);
        rings.push(...(await ringsOn(page, known)));
      }
      expect(known.size).toBeGreaterThan(5);
      expect(rings.filter(({ seen, wanted }) => seen < wanted)).toEqual([]);
    },
  );
});
