import type { ExpectedFinding, Labelled, Mail, Scenario, Who } from "../mail.ts";

/** Scenarios in short, for checks whose mails are a line or two. */

type More = Partial<Omit<Mail, "from" | "to" | "subject" | "at" | "text">>;

/** A mail on one line: who to whom, the subject, when, and what. */
export function mail(
  from: Who,
  to: readonly Who[],
  subject: string,
  at: string,
  text: string,
  more: More = {},
): Mail {
  return { from, to, subject, at, text, ...more };
}

type Maker = (
  name: string,
  authority: string,
  shows: string,
  content: Mail,
  more?: Partial<Scenario>,
) => Scenario;

/** The makers of a check's scenarios: `trips` with its one finding, alone unless `more` says so; `passes` with none. */
export function scenariosOf(
  check: Labelled,
  level: ExpectedFinding["level"],
): { readonly trips: Maker; readonly passes: Maker } {
  const maker =
    (findings: readonly ExpectedFinding[]): Maker =>
    (name, authority, shows, content, more = {}) => ({
      name,
      authority,
      shows,
      mail: content,
      findings,
      ...more,
    });
  return { trips: maker([{ check, level }]), passes: maker([]) };
}
