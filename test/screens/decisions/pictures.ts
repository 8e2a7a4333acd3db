/**
 * Takes the pictures of the decision pages for docs/pictures. Look at them before they are committed.
 *
 *   npx tsx test/screens/decisions/pictures.ts decisions-log     only those whose names begin so
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { settled } from "../preview/browser.ts";
import { openDecisions, show } from "./preview/show.ts";
import type { StateName } from "./preview/states.ts";

const folder = "docs/pictures";
const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };

interface Picture {
  readonly name: string;
  readonly state: StateName;
  readonly size: { readonly width: number; readonly height: number };
  readonly scheme: "light" | "dark";
  /** Only what is in view, of a page that goes on and on. */
  readonly isInViewOnly?: true;
}

const pictures: readonly Picture[] = [
  { name: "decisions-member-phone", state: "originator-requested", size: phone, scheme: "light" },
  { name: "decisions-limits-phone-dark", state: "originator-limit-check", size: phone, scheme: "dark" },
  { name: "decisions-granted", state: "originator-just-granted", size: desk, scheme: "light" },
  { name: "decisions-referral", state: "overseer-determine-share", size: desk, scheme: "light" },
  { name: "decisions-determined-dark", state: "overseer-determined", size: desk, scheme: "dark" },
  { name: "decisions-list-phone", state: "list-asked-of-me", size: phone, scheme: "light" },
  {
    name: "decisions-accounts",
    state: "accounts-asked",
    size: { width: 1280, height: 1400 },
    scheme: "light",
    isInViewOnly: true,
  },
  { name: "decisions-checklist", state: "checklist-changed", size: desk, scheme: "light" },
  { name: "decisions-account", state: "account", size: desk, scheme: "light" },
  { name: "decisions-add-account", state: "add-account-check", size: desk, scheme: "light" },
  { name: "decisions-bring-in", state: "bring-in-preview", size: desk, scheme: "light" },
  { name: "decisions-log", state: "log-holds", size: desk, scheme: "light" },
];

/** Those whose names begin so; all where nothing is said. */
const wanted = pictures.filter(({ name }) => name.startsWith(process.argv[2] ?? ""));
const browser = await openDecisions();
mkdirSync(folder, { recursive: true });
try {
  for (const { name, state, size, scheme, isInViewOnly } of wanted) {
    const page = await browser.open({
      viewport: size,
      colorScheme: scheme,
      reducedMotion: "reduce",
      locale: "en-GB",
    });
    await show(page, state);
    // Where the focus is belongs to the keyboard, and not to a picture.
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      window.scrollTo(0, 0);
    });
    await settled(page);
    const file = join(folder, `${name}.png`);
    await page.screenshot({ path: file, fullPage: isInViewOnly !== true, animations: "disabled" });
    await page.context().close();
    console.log(`  ${file}`);
  }
} finally {
  await browser.close();
}
