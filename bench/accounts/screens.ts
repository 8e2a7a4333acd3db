import type { Page } from "playwright-core";
import { openDecisions, show } from "../../test/screens/decisions/preview/show.ts";
import type { StateName } from "../../test/screens/decisions/preview/states.ts";
import type { Row } from "../table.ts";
import { ms, quantile } from "../timing.ts";

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
  return page.evaluate(
    ([todo, done]) =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        const look = (): void => {
          // The text of the page, and not a script of anybody's: both are written above.
          if (new Function(`return ${done}`)() === true) resolve(performance.now() - begun);
          else requestAnimationFrame(look);
        };
        new Function(todo)();
        requestAnimationFrame(look);
      }),
    [act, shows] as const,
  );
}

/** How long the screens take to show what was asked for, with 1,000 people and 3,000 accounts, without the way to the register. */
export async function answersOfScreens(): Promise<readonly Row[]> {
  const browser = await openDecisions();
  const page = await browser.open({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
  try {
    const rows: Row[] = [];
    for (const step of steps) {
      const samples: number[] = [];
      for (let round = 0; round < rounds; round += 1) samples.push(await measured(page, step));
      rows.push({
        what: step.what,
        ours: `${ms(quantile(samples, 0.5))}, worst ${ms(Math.max(...samples))}`,
        peer: "",
        ratio: "",
        demand: "median ≤ 200 ms",
      });
    }
    return rows;
  } finally {
    await browser.close();
  }
}
