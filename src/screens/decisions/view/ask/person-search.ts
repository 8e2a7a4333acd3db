import type { DirectoryPerson } from "../../port.ts";

/** At most so many are offered at once: more than that is no choice. */
const mostOffered = 8;

/** Letters alone, without accents: `Siobhán` is found by `siobhan`. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}

/** The people whose name or post has a word that begins with each word of a text; nobody for an empty text. */
export function peopleNamed(text: string, people: readonly DirectoryPerson[]): readonly DirectoryPerson[] {
  const wanted = plain(text)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (wanted.length === 0) return [];
  return people
    .filter(({ name, post }) => {
      const words = plain(`${name} ${post}`).split(/[\s'-]+/);
      return wanted.every((start) => words.some((word) => word.startsWith(start)));
    })
    .slice(0, mostOffered);
}
