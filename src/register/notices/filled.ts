/** What would end a line of a header, or hide in it: controls, line separators, bidi marks and zero-width characters. */
// eslint-disable-next-line no-control-regex -- controls are what it looks for
const unsafe = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/** A placeholder in a table of words: takes `{asker}`; not `{}` or `{a b}`. */
const placeholder = /\{([a-zA-Z]{1,30})\}/g;

/** A sentence with its placeholders filled. A value stays on its line and shows what it is; a missing one is a fault of the table. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(placeholder, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`a notice has nothing to say for {${name}}`);
    return value.replace(unsafe, " ").trim();
  });
}
