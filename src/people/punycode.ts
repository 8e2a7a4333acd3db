/** The numbers of RFC 3492, section 5. */
const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;
const initialBias = 72;
const initialN = 128;

/** More code points than a DNS label can hold: longer ones are not labels, and the work stays bounded. */
const longestLabel = 256;

function adapt(delta: number, points: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / damp) : Math.floor(delta / 2);
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) / 2; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}

function threshold(k: number, bias: number): number {
  return Math.min(Math.max(k - bias, tMin), tMax);
}

function digitOf(value: number): string {
  return String.fromCharCode(value < 26 ? value + 97 : value + 22);
}

function valueOf(code: number): number | null {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 48 && code <= 57) return code - 22;
  return null;
}

/** A number as the generalised variable-length integer of RFC 3492, section 3.3. */
function variableLength(number: number, bias: number): string {
  let digits = "";
  let rest = number;
  for (let k = base; ; k += base) {
    const t = threshold(k, bias);
    if (rest < t) return digits + digitOf(rest);
    digits += digitOf(t + ((rest - t) % (base - t)));
    rest = Math.floor((rest - t) / (base - t));
  }
}

function codePointsOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

/**
 * A label in Punycode, without the `xn--` (RFC 3492, section 6.3). Null for more code points than any label has. The
 * caller has lower-cased it.
 */
export function encodePunycode(label: string): string | null {
  const points = codePointsOf(label);
  if (points.length > longestLabel) return null;
  const basic = points.filter((point) => point < initialN);
  let encoded = String.fromCharCode(...basic) + (basic.length > 0 ? "-" : "");
  let bias = initialBias;
  let delta = 0;
  let done = basic.length;
  let last = initialN;
  const rising = points.filter((point) => point >= initialN).sort((a, b) => a - b);
  for (const next of new Set(rising)) {
    delta += (next - last) * (done + 1);
    for (const point of points) {
      if (point < next) delta += 1;
      if (point !== next) continue;
      encoded += variableLength(delta, bias);
      bias = adapt(delta, done + 1, done === basic.length);
      delta = 0;
      done += 1;
    }
    delta += 1;
    last = next + 1;
  }
  return encoded;
}

/** One variable-length integer, from `at` on; null when it breaks off or holds no digit. */
function readInteger(text: string, at: number, bias: number): { value: number; next: number } | null {
  let value = 0;
  let weight = 1;
  for (let next = at, k = base; next < text.length; next += 1, k += base) {
    const digit = valueOf(text.charCodeAt(next));
    if (digit === null) return null;
    value += digit * weight;
    if (value > 0x7fffffff) return null;
    const t = threshold(k, bias);
    if (digit < t) return { value, next: next + 1 };
    weight *= base - t;
  }
  return null;
}

/** What a label in Punycode (lower case, without `xn--`) says (RFC 3492, section 6.2); null when it is none. */
export function decodePunycode(text: string): string | null {
  if (text.length > longestLabel) return null;
  const delimiter = text.lastIndexOf("-");
  const points = codePointsOf(delimiter > 0 ? text.slice(0, delimiter) : "");
  let bias = initialBias;
  let place = 0;
  let point = initialN;
  for (let at = delimiter > 0 ? delimiter + 1 : 0; at < text.length;) {
    const read = readInteger(text, at, bias);
    if (read === null) return null;
    const count = points.length + 1;
    bias = adapt(read.value, count, place === 0 && point === initialN);
    place += read.value;
    point += Math.floor(place / count);
    place %= count;
    if (point > 0x10ffff) return null;
    points.splice(place, 0, point);
    place += 1;
    at = read.next;
  }
  return points.map((each) => String.fromCodePoint(each)).join("");
}
