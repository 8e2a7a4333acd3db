import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Which of some words stand in any of some texts, as they are or as an address spells them. */
export function foundIn(texts: readonly string[], words: readonly string[]): readonly string[] {
  return words.filter((word) => {
    const spelt = [word, encodeURIComponent(word), word.replace(/ /g, "+")];
    return texts.some((text) => spelt.some((each) => text.includes(each)));
  });
}

/** Which of some words stand in any file below a folder, and in which. */
export function foundBelow(folder: string, words: readonly string[]): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.flatMap(({ parentPath, name }) => {
    const bytes = readFileSync(join(parentPath, name));
    return words.filter((word) => bytes.includes(word)).map((word) => `${word} in ${name}`);
  });
}
