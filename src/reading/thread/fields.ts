import type { Entry } from "./block.ts";
import { splitDated } from "./dates.ts";
import { localeCount } from "./locales.ts";
import type { Field } from "./locales.ts";

/** Field by field, joined over lines. */
export type Values = ReadonlyMap<Field, string>;

/** How many of the lines each language reads, an author counting twice: a header without one is rarely a header. */
function localeOf(entries: readonly Entry[]): number {
  const votes = new Array<number>(localeCount).fill(0);
  for (const entry of entries)
    for (const sense of entry.senses)
      if (sense.field !== "other" && sense.locale >= 0)
        votes[sense.locale] = (votes[sense.locale] ?? 0) + (sense.field === "from" ? 2 : 1);
  let best = 0;
  votes.forEach((count, locale) => {
    if (count > (votes[best] ?? 0)) best = locale;
  });
  return best;
}

/** What an entry says in the language of its block; in another language only where that one has no such label. */
function fieldOf(entry: Entry, locale: number, taken: ReadonlyMap<Field, string>): Field {
  const own = entry.senses.filter((sense) => sense.locale === locale);
  const senses = own.length > 0 ? own : entry.senses;
  return (senses.find((sense) => !taken.has(sense.field)) ?? senses[0])?.field ?? "other";
}

/** Joins the lines of one value; an address that was broken is whole again. */
function joined(values: readonly string[], field: Field): string {
  const text = values.filter((value) => value !== "").join(" ");
  return field === "subject" ? text : text.replace(/([<[]|mailto:)\s{1,20}/gi, "$1");
}

/** What a header says, field by field, read in the one language that reads most of it. */
export function fieldsOf(entries: readonly Entry[]): Values {
  const locale = localeOf(entries);
  const values = new Map<Field, string>();
  for (const entry of entries) {
    const field = fieldOf(entry, locale, values);
    if (field !== "other" && !values.has(field)) values.set(field, joined(entry.values, field));
  }
  const dated = values.has("sent") ? null : splitDated(values.get("from") ?? "");
  if (dated !== null) values.set("from", dated.author).set("sent", dated.date);
  return values;
}
