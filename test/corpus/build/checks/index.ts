import type { Labelled, Scenario } from "../mail.ts";

/** The scenarios of `checks/`, by the check each is about. */
export const checkScenarios: Readonly<Partial<Record<Labelled, readonly Scenario[]>>> = {};
