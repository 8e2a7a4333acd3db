import { onOneLine } from "../../message/index.ts";

/** A placeholder in a table of words: takes `{asker}`; not `{}` or `{a b}`. */
const placeholder = /\{([a-zA-Z]{1,30})\}/g;

/** A sentence with its placeholders filled. A value stays on its line and shows what it is; a missing one is a fault of the table. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(placeholder, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`a notice has nothing to say for {${name}}`);
    return onOneLine(value).trim();
  });
}
