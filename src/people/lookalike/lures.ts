import { skeletonOf } from "./skeleton.ts";

/** Words that are put beside a name to make a stranger's domain pass for it. */
const words =
  "secure security login logon signin sso auth verify account accounts webmail email helpdesk servicedesk itsupport portal " +
  "intranet gov govuk council authority office365 o365 sharepoint onedrive outlook teams password mfa payroll invoice " +
  "invoices payments";

const lures = new Set(words.split(" ").map(skeletonOf));

/** Words put before a body's name; before a place's name they stand in many an honest domain. */
const openers = new Set("my our the your".split(" "));

/** Last words of a name that say what body it is, so that nobody else has a reason to bear the name. */
const bodies = new Set("ca mca cca council authority gov".split(" ").map(skeletonOf));

/** In letters of the skeleton, where i is l. Takes `elmstowcouncil`; not `councilgarage`. */
const bodyEnding = /(?:councll|authorlty)$/;

/** Whether a word (as a skeleton) is one that lures. */
export function isLure(word: string): boolean {
  return lures.has(word);
}

/** Whether a word (as a skeleton) opens a body's name: `my` in `mywexmoor-ca`. */
export function isOpener(word: string): boolean {
  return openers.has(word);
}

/**
 * Whether a registered name (as a skeleton) names a body and not merely a place: `wexmoor-ca`, `elmstowcouncil`; not
 * `elmstow`, `milton-keynes`. Colleges, clubs and shops bear the name of their place.
 */
export function namesBody(name: string): boolean {
  const tokens = name.split("-");
  return (tokens.length > 1 && bodies.has(tokens[tokens.length - 1] ?? "")) || bodyEnding.test(name);
}
