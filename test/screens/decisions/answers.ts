/**
 * Measures how long the screens take to show what was asked for, with 1,000 people and 3,000 accounts, and prints it as JSON: for the
 * bench, which starts it as a process of its own.
 *
 *   npx tsx test/screens/decisions/answers.ts
 */
import type { Page } from "playwright-core";
import { openDecisions, show } from "./preview/show.ts";
import type { StateName } from "./preview/states.ts";

/** What somebody does on a page, and what is to be seen after it. */
interface Step {
  readonly what: string;
  readonly state: StateName;
  /** Runs in the browser: does the step. */
  readonly act: string;
  /** Runs in the browser: whether it shows. */
  readonly shows: string;
}

const typeInto = (text: string): string => `
  const box = document.querySelector("input[role=searchbox], input[type=search]");
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(box, ${JSON.stringify(text)});
  box.dispatchEvent(new Event("input", { bubbles: true }));`;

const pressButton = (text: string): string =>
  `[...document.querySelectorAll("button")].find((button) => button.innerText.startsWith(${JSON.stringify(text)})).click();`;

const says = (text: string): string =>
  `document.querySelector("main").innerText.includes(${JSON.stringify(text)})`;

const steps: readonly Step[] = [
  {
    what: "the accounts of 1,000 people are opened",
    state: "accounts-elsewhere",
    act: `location.hash = "#/accounts";`,
    shows: says("Cllr Number 0"),
  },
  {
    what: "a search among 3,000 accounts",
    state: "accounts-thousand",
    act: typeInto("number 777"),
    shows: says("One person shown."),
  },
  {
    what: "those that end soon alone",
    state: "accounts-thousand",
    act: pressButton("Ends soon"),
    shows: `document.querySelector("[aria-pressed=true]").innerText.startsWith("Ends soon")`,
  },
  {
    what: "50 people more",
    state: "accounts-thousand",
    act: pressButton("Show more people"),
    shows: says("Cllr Number 99"),
  },
  {
    what: "a preview of 3,000 lines is shown",
    state: "bring-in-large-waiting",
    act: `window.decisions.actions.give();`,
    shows: says("Officer Number 0"),
  },
];

const rounds = 9;

/** From the step to the frame in which it shows, in the browser's own time. */
async function measured(page: Page, { state, act, shows }: Step): Promise<number> {
  await show(page, state);
  const script = `new Promise((resolve) => {
    const begun = performance.now();
    const look = () => (${shows} ? resolve(performance.now() - begun) : requestAnimationFrame(look));
    ${act}
    requestAnimationFrame(look);
  })`;
  return page.evaluate<number>(script);
}

const browser = await openDecisions();
try {
  const page = await browser.open({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
  for (const step of steps) {
    const samples: number[] = [];
    for (let round = 0; round < rounds; round += 1) samples.push(await measured(page, step));
    console.log(JSON.stringify({ what: step.what, samples }));
  }
} finally {
  await browser.close();
}
