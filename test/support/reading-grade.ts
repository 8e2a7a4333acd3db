/**
 * The Flesch-Kincaid grade of a text: 0.39 × words a sentence + 11.8 × syllables a word − 15.59. Syllables are counted by
 * groups of vowels, which is right for nine English words of ten.
 */

/** Terms that the law or the field needs, and that no plainer word replaces: each counts as one word of two syllables. */
const terms = /\b(?:Monitoring Officer|correspondence|originator)(?:'s|s)?\b/gi;

/** A word of two syllables in place of a term. */
const plainWord = "letter";

/** The sentences of a text. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?:])\s+/).filter((sentence) => /[a-z]/i.test(sentence));
}

/** The words of a text. */
export function wordsIn(text: string): readonly string[] {
  return text.split(/[\s–]+/).filter((word) => /[a-z0-9]/i.test(word));
}

/** How many syllables a word has, as far as its letters tell. */
export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  // A y at the beginning is no vowel; a silent e at the end, and those of -ed and -es, are not heard.
  const heard = letters.replace(/^y/, "").replace(/(?:[^laeiouy]es|[^laeioudty]ed|[^laeiouy]e)$/, "");
  return Math.max(1, heard.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** The grade of a text; below zero for the very plain. */
export function gradeOf(text: string): number {
  const plain = text.replace(terms, plainWord);
  const words = wordsIn(plain);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const sentences = Math.max(1, sentencesIn(plain).length);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
