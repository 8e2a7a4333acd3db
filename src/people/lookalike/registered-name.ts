/** Second-level names under which domains are registered, in the United Kingdom and elsewhere. */
const secondLevel = new Set(
  "gov llyw co org ac nhs police sch ltd plc me net com edu mod parliament".split(" "),
);

/** Of these, the ones that only bodies of that kind are given, under the endings where that holds (and, in examples, `.example`). */
const keptForBodies = new Set("gov llyw ac nhs police sch mod parliament".split(" "));
const endingsThatKeep = new Set("uk wales cymru scot ie im je gg example".split(" "));
const endingsForBodies = new Set("gov edu mil int".split(" "));

/** A domain in its parts: `mail.wexmoor-ca.gov.uk` is registered as `wexmoor-ca` under `gov.uk`. */
export interface RegisteredName {
  readonly name: string;
  readonly suffix: string;
}

/** What of a domain was registered, without a list of public suffixes: good enough to compare two domains, not to tell who owns one. */
export function registeredName(domain: string): RegisteredName {
  const labels = domain.split(".");
  const isDeep = labels.length > 2 && secondLevel.has(labels[labels.length - 2] ?? "");
  const suffix = labels.slice(isDeep ? -2 : -1);
  return { name: labels[labels.length - suffix.length - 1] ?? "", suffix: suffix.join(".") };
}

/** Whether nobody can simply buy a name under this suffix: `gov.uk`, `ac.uk`; not `co.uk`, `org`. */
export function isKeptForBodies(suffix: string): boolean {
  const [first = "", last] = suffix.split(".");
  return last === undefined
    ? endingsForBodies.has(first)
    : keptForBodies.has(first) && endingsThatKeep.has(last);
}
