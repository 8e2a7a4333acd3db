import type { Promised } from "../promised.ts";

/** What is kept of people. */
export const privacy: readonly Promised[] = [
  {
    id: "P1",
    says: "Bodies are never stored.",
    demand: "0 hits of canaries in database, logs and browser storage, in every flow",
    shownBy: ["canaries", "journeys"],
    measured:
      "0 in tables, log, notices, answers, PostgreSQL's data folder, its log of writes ahead and its own log, and in everything that browsers keep (both storages, IndexedDB, caches, cookies: as written and as left)",
    open: null,
  },
  {
    id: "P2",
    says: "Records go when they should.",
    demand: "all removed within a day of their date, none before or on hold, and the log still verifies",
    shownBy: ["oversight", "holds"],
    measured:
      "on the day and not before, by the clock that tests move; what is on hold stays, and goes once that is lifted; refused by the database too",
    open: null,
  },
  {
    id: "P3",
    says: "A person's data can be exported.",
    demand: "1,000 people, 20,000 records: complete, only theirs, ≤ 10 s, itself recorded",
    shownBy: ["oversight", "exports"],
    measured:
      "1,000 people, 20,000 records: complete and only theirs for 21 people of every part, on the log each time; 1.9 s for whoever has most, at rest",
    open: null,
  },
  {
    id: "P4",
    says: "Reading of other people's records is recorded.",
    demand: "each read has its entry; administrators see no persons",
    shownBy: ["oversight", "rights"],
    measured: "each",
    open: null,
  },
];

/** Everybody can use it. */
export const accessibility: readonly Promised[] = [
  {
    id: "A1",
    says: "Every screen and state passes axe.",
    demand: "0 violations in all states × light, dark, forced colours × 320 to 1,280 px",
    shownBy: ["axe"],
    measured: "0",
    open: null,
  },
  {
    id: "A2",
    says: "Every task is done by keyboard alone.",
    demand: "all tasks; focus seen at 3:1, never lost, never trapped; ≤ 12 presses to grant",
    shownBy: ["keyboard", "focus-ring"],
    measured:
      "all tasks; within 12; the focus differs by 3:1 along the longer side of every kind of control in every state, in light, dark and forced colours",
    open: "at the very edge of the window a link's ring may be cut, since Tab brings no more than the link into view",
  },
  {
    id: "A3",
    says: "Screens reflow and zoom.",
    demand: "0 px sideways at 320 px and with the spacing of WCAG 1.4.12",
    shownBy: ["axe"],
    measured: "0 px",
    open: null,
  },
  {
    id: "A4",
    says: "A screen reader hears what matters.",
    demand: "every result told once, no unnamed control; people with NVDA and Narrator before 1.0",
    shownBy: ["keyboard", "axe"],
    measured: "told once; 0 unnamed",
    open: "nobody has tried it with a screen reader",
  },
  {
    id: "A5",
    says: "Forced colours and reduced motion are respected.",
    demand: "no control lost, no meaning by colour alone, no animation",
    shownBy: ["axe"],
    measured: "0 lost",
    open: null,
  },
  {
    id: "A6",
    says: "Text can be understood.",
    demand:
      "grade ≤ 8 in the middle and ≤ 10 anywhere, ≤ 25 words a sentence, ≤ 200 characters an alert; a panel of 5 people before 1.0",
    shownBy: ["words"],
    measured: "median about grade 1 on the pages; ≤ 25 words and ≤ 200 characters everywhere",
    open: "no panel of people has read it",
  },
  {
    id: "A7",
    says: "Nobody is hurried.",
    demand: "typed text outlasts eight hours and the token; signed in again without loss",
    shownBy: ["sign-in", "keyboard"],
    measured: "what was typed outlasts the pane, the token and a new sign-in",
    open: "nobody waits eight hours: the token is let run out instead",
  },
];
