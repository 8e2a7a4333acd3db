import type { Promised } from "../promised.ts";
import { guard } from "./guard.ts";
import { mail } from "./mail.ts";
import { accessibility, privacy } from "./people.ts";
import { reliability } from "./reliability.ts";
import { security } from "./security.ts";

/** A heading of the page, and the promises under it. */
export interface Group {
  readonly title: string;
  readonly promises: readonly Promised[];
}

/** Every promise, in the order of the bar that was set. */
export const groups: readonly Group[] = [
  { title: "Reliability", promises: reliability },
  { title: "The check at Send", promises: guard },
  { title: "Hostile mail", promises: mail },
  { title: "Security", promises: security },
  { title: "Privacy", promises: privacy },
  { title: "Accessibility", promises: accessibility },
];
