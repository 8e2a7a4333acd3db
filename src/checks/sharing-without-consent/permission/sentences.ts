/** Abbreviations whose full stop ends no sentence. */
const abbreviations = new Set(
  "cllr cllrs cyng mr mrs ms dr prof rev sir st no para paras e.g i.e re hon".split(" "),
);

/** Words of a legal footer: it speaks to strangers, and says nothing for the originator. Takes `the intended recipient`. */
const disclaimer =
  /\b(?:intended (?:recipient|addressee|only for|solely)|(?:the|named) addressee|received (?:this|it) (?:e-?mail |message |transmission )?in error|legally privileged|is intended for|unauthori[sz]ed (?:use|disclosure|copying)|delete (?:it|this)|any attachments? (?:is|are|may)|subject to disclosure under)\b/i;

/** Longer than any line a person broke by hand: a mail program wrapped it, and the sentence goes on. */
const wrappedFrom = 58;

function goesOn(line: string, next: string): boolean {
  return (
    line.length >= wrappedFrom ||
    (/[,a-z]$/.test(line) && /^[a-z(]/.test(next)) ||
    /\b(?:to|with|for|and|or|the|this|cllr|my)$/i.test(line)
  );
}

/** Lines joined where a mail program, not the writer, broke them. */
function unwrap(words: string): readonly string[] {
  const paragraphs: string[] = [];
  let line = "";
  for (const raw of words.split(/\r\n?|\n/)) {
    const next = raw.trim();
    const joins = line !== "" && next !== "" && goesOn(line, next);
    if (!joins) paragraphs.push(line);
    line = joins ? `${line} ${next}` : next;
  }
  paragraphs.push(line);
  return paragraphs.filter((paragraph) => paragraph !== "");
}

function endsSentence(word: string): boolean {
  if (!/[.!?]["')\]]{0,3}$/.test(word)) return false;
  const bare = word.replace(/[.!?"')\]]{1,4}$/, "").toLowerCase();
  return /[!?]/.test(word.slice(-3)) || (bare.length > 1 && !abbreviations.has(bare));
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
    if (!disclaimer.test(paragraph)) sentences.push(...sentencesIn(paragraph));
  return sentences;
}
