/** What an address header is made of (RFC 5322, 3.2 and 3.4). */
export interface Token {
  readonly kind: "word" | "quoted" | "comment" | "angle" | "comma" | "semicolon" | "colon" | "stray";
  /** Of what is enclosed the inside, with `\x` as `x` in quoted strings and comments; of the others what stands there. */
  readonly text: string;
  /** White space or a comment stands before it. */
  readonly isSpaced: boolean;
}

/** The tokens of a header one by one, and whether anything was opened and never closed. */
export interface Tokens {
  next(): Token | null;
  isUnclosed(): boolean;
}

const separators: Readonly<Record<string, "comma" | "semicolon" | "colon">> = {
  ",": "comma",
  ";": "semicolon",
  ":": "colon",
};

const blanks = " \t\r\n";

/** Ends a word. A bracketed domain is part of its word: `a@[192.0.2.1]`. */
const special = `${blanks}"(),:;<>[`;

interface Enclosed {
  readonly text: string;
  /** The place after the closing sign. */
  readonly end: number;
}

/** A quoted string from after its opening quote; null when it is never closed. */
function readQuoted(header: string, from: number): Enclosed | null {
  let start = from;
  let text = "";
  for (let at = from; at < header.length; at++) {
    const char = header.charAt(at);
    if (char === '"') return { text: text + header.slice(start, at), end: at + 1 };
    if (char !== "\\") continue;
    text += header.slice(start, at);
    start = ++at;
  }
  return null;
}

/** A comment from after its opening parenthesis, comments within it included; null when it is never closed. */
function readComment(header: string, from: number): Enclosed | null {
  let depth = 1;
  for (let at = from; at < header.length; at++) {
    const char = header.charAt(at);
    if (char === "\\") at += 1;
    else if (char === "(") depth += 1;
    else if (char === ")") depth -= 1;
    if (depth === 0) return { text: header.slice(from, at).replace(/\\(.)/g, "$1"), end: at + 1 };
  }
  return null;
}

/** What stands between angle brackets, quoted strings and all; null when they are never closed. */
function readAngle(header: string, from: number): Enclosed | null {
  let isQuoted = false;
  for (let at = from; at < header.length; at++) {
    const char = header.charAt(at);
    if (char === "\\" && isQuoted) at += 1;
    else if (char === '"') isQuoted = !isQuoted;
    else if (char === ">" && !isQuoted) return { text: header.slice(from, at), end: at + 1 };
  }
  return null;
}

/** A word: everything up to the next special sign, a bracketed domain within it whole. */
function readWord(header: string, from: number, brackets: Closers): Enclosed {
  let at = from;
  while (at < header.length) {
    const char = header.charAt(at);
    const close = char === "[" && header.charAt(at - 1) === "@" ? brackets.after(at) : -1;
    if (close >= 0) at = close + 1;
    else if (char === "[" || !special.includes(char)) at += 1;
    else break;
  }
  return { text: header.slice(from, at), end: at };
}

/** Finds closing brackets; remembers that there is none, so that a header full of opening ones costs no more. */
interface Closers {
  after(at: number): number;
}

function closersOf(header: string, sign: string): Closers {
  let found = 0;
  return {
    after(at) {
      if (found >= 0 && found < at) found = header.indexOf(sign, at);
      return found;
    },
  };
}

const enclosures = {
  '"': { kind: "quoted", read: readQuoted },
  "(": { kind: "comment", read: readComment },
  "<": { kind: "angle", read: readAngle },
} as const;

type Opening = keyof typeof enclosures;

function isOpening(char: string): char is Opening {
  return char in enclosures;
}

/**
 * Takes an unfolded address header apart, in linear time. An opening sign that is never closed is a stray sign, so that
 * it swallows nobody; `isUnclosed` then says so.
 */
export function tokensOf(header: string): Tokens {
  const brackets = closersOf(header, "]");
  const neverClosed = new Set<string>();
  let at = 0;
  let isAfterComment = false;

  function enclosed(char: Opening, isSpaced: boolean): Token | null {
    const { kind, read } = enclosures[char];
    const inside = neverClosed.has(char) ? null : read(header, at + 1);
    if (!inside) {
      neverClosed.add(char);
      return null;
    }
    at = inside.end;
    return { kind, text: inside.text, isSpaced };
  }

  function sign(char: string, isSpaced: boolean): Token {
    at += 1;
    return { kind: separators[char] ?? "stray", text: char, isSpaced };
  }

  function read(isSpaced: boolean): Token {
    const char = header.charAt(at);
    const opened = isOpening(char) ? enclosed(char, isSpaced) : null;
    if (opened) return opened;
    if (char !== "[" && special.includes(char)) return sign(char, isSpaced);
    const word = readWord(header, at, brackets);
    at = word.end;
    return { kind: "word", text: word.text, isSpaced };
  }

  function next(): Token | null {
    const before = at;
    while (at < header.length && blanks.includes(header.charAt(at))) at++;
    if (at >= header.length) return null;
    const token = read(at > before || isAfterComment);
    isAfterComment = token.kind === "comment";
    return token;
  }

  return { next, isUnclosed: () => neverClosed.size > 0 };
}
