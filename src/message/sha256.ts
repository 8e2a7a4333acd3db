/** The first 32 bits of the fractional parts of the roots of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
function fractions(count: number, root: number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor += 1)
      if (candidate % divisor === 0) isPrime = false;
    const power = Math.pow(candidate, 1 / root);
    if (isPrime) found.push(((power - Math.floor(power)) * 0x100000000) | 0);
  }
  return found;
}

const rounds = fractions(64, 3);
const start = fractions(8, 2);

/** The first byte of a character that takes so many more (RFC 3629, 3). */
const leads = [0, 0xc0, 0xe0, 0xf0];

/** A text in UTF-8; half of a surrogate pair becomes U+FFFD, as everywhere. */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const written = character.codePointAt(0) ?? 0;
    const code = written >= 0xd800 && written <= 0xdfff ? 0xfffd : written;
    if (code < 0x80) bytes.push(code);
    else {
      const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      bytes.push((leads[more] ?? 0) | (code >> (6 * more)));
      for (let left = more - 1; left >= 0; left -= 1) bytes.push(0x80 | ((code >> (6 * left)) & 0x3f));
    }
  }
  return bytes;
}

/** The text as 32-bit words, padded to blocks of sixteen (FIPS 180-4, 5.1.1). */
function padded(bytes: readonly number[]): Int32Array {
  const words = new Int32Array((((bytes.length + 8) >> 6) + 1) * 16);
  bytes.forEach((byte, at) => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - (at % 4) * 8));
  });
  const end = bytes.length;
  words[end >> 2] = (words[end >> 2] ?? 0) | (0x80 << (24 - (end % 4) * 8));
  words[words.length - 2] = Math.floor(end / 0x20000000);
  words[words.length - 1] = end << 3;
  return words;
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Fills the sixty-four words of a block (FIPS 180-4, 6.2.2, step 1). */
function schedule(w: Int32Array, words: Int32Array, block: number): void {
  for (let at = 0; at < 16; at += 1) w[at] = words[block + at] ?? 0;
  for (let at = 16; at < 64; at += 1) {
    const a = w[at - 15] ?? 0;
    const b = w[at - 2] ?? 0;
    const small = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3);
    const large = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
    w[at] = (w[at - 16] ?? 0) + small + (w[at - 7] ?? 0) + large;
  }
}

/** Takes one block into the state (FIPS 180-4, 6.2.2, steps 2 to 4). */
function take(state: Int32Array, w: Int32Array): void {
  const word = (at: number): number => state[at] ?? 0;
  let [a, b, c, d] = [word(0), word(1), word(2), word(3)];
  let [e, f, g, h] = [word(4), word(5), word(6), word(7)];
  for (let at = 0; at < 64; at += 1) {
    const choice = (e & f) ^ (~e & g);
    const bits = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + bits + choice + (rounds[at] ?? 0) + (w[at] ?? 0)) | 0;
    const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  const turn = [a, b, c, d, e, f, g, h];
  for (let at = 0; at < 8; at += 1) state[at] = (state[at] ?? 0) + (turn[at] ?? 0);
}

/**
 * The SHA-256 of a text in UTF-8, lower-case hexadecimal (FIPS 180-4). For what must hold against somebody who looks for two
 * texts of one mark; written here because classic Outlook's event runtime has none. `digestOf` is for mere changes.
 */
export function sha256Of(text: string): string {
  const words = padded(utf8(text));
  const state = Int32Array.from(start);
  const w = new Int32Array(64);
  for (let block = 0; block < words.length; block += 16) {
    schedule(w, words, block);
    take(state, w);
  }
  return Array.from(state)
    .map((word) => `0000000${(word >>> 0).toString(16)}`.slice(-8))
    .join("");
}
