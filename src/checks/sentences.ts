/** Abbreviations whose full stop ends no sentence. */
const abbreviations = new Set(
  "cllr cllrs cyng mr mrs ms dr prof rev sir st no para paras e.g i.e re hon".split(" "),
);

/** Words of a legal footer: it speaks to strangers, and says nothing for the originator. Takes `the intended recipient`; not `confidential`. */
const disclaimer =
  /\b(?:intended (?:recipient|addressee|only for|solely)|named addressee|received (?:this|it) (?:e-?mail |message |transmission )?in error|legally privileged|is intended for|unauthori[sz]ed (?:use|disclosure|copying)|subject to disclosure under)\b/i;

/** Longer than most lines a person breaks by hand: a mail program wrapped it, and the sentence goes on. */
const wrappedFrom = 58;

/** Ends in a word after which a sentence goes on: takes `please share this with`; not `with thanks`. */
const leftOpen = /\b(?:to|with|for|and|or|the|this|cllr|my|not)$/i;

function goesOn(line: string, next: string): boolean {
  return line.length >= wrappedFrom || leftOpen.test(line) || (/[,a-z]$/.test(line) && /^[a-z(]/.test(next));
}

/** Paragraphs, with lines joined where a mail program, not the writer, broke them. */
function unwrap(words: string): readonly string[] {
  const paragraphs: string[] = [];
  let lines: string[] = [];
  let last = "";
  for (const raw of words.split(/\r\n?|\n/)) {
    const line = raw.trim();
    if (last === "" || line === "" || !goesOn(last, line)) {
      paragraphs.push(lines.join(" "));
      lines = [];
    }
    lines.push(line);
    last = line;
  }
  paragraphs.push(lines.join(" "));
  return paragraphs.filter((paragraph) => paragraph !== "");
}

function endsSentence(word: string): boolean {
  const bare = word.replace(/["')\]]{1,3}$/, "");
  if (!/[.!?;]$/.test(bare)) return false;
  const stem = bare.slice(0, -1).toLowerCase();
  return !/\.$/.test(bare) || (stem.length > 1 && !abbreviations.has(stem));
}

function sentencesIn(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let words: string[] = [];
  for (const word of paragraph.split(/\s+/)) {
    words.push(word);
    if (!endsSentence(word)) continue;
    sentences.push(words.join(" "));
    words = [];
  }
  return words.length === 0 ? sentences : sentences.concat(words.join(" "));
}

/**
 * The sentences a person wrote in a message, each on one line with its closing mark. Wrapped lines are joined, and the
 * legal footer that mail systems add is left out.
 */
export function sentencesOf(words: string): readonly string[] {
  const sentences: string[] = [];
  for (const paragraph of unwrap(words.replace(/[\u2018\u2019]/g, "'")))
    if (!disclaimer.test(paragraph)) for (const sentence of sentencesIn(paragraph)) sentences.push(sentence);
  return sentences;
}
