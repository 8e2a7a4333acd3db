import type { WallClock } from "../../message/index.ts";

/** How the months begin in the languages read, January first; the longer beginning stands where a shorter would err. */
const monthStems: readonly string[] = [
  "jan gen ene jän tamm stycz sty led sij січ янв яну oca ιαν ion يناير ינו januar sau",
  "feb fév fev fébr helmi lut únor úno únor velj лют февр фев şub φεβ chwef فبراير פבר vas",
  "mar mär maa mrt brez břez ožu бер мар mär μάρ μαρ maw مارس מרץ márc kov",
  "apr abr avr апр huhti kwi dub tra квіт кві nis απρ ebr أبريل אפר ápr bal",
  "may mai maj mei mag touko květ kvě svib трав тра май мая мај μαΐ μάι mayıs مايو מאי máj geg",
  "jun giu kesä czerwi cze červn čer lip lipnja черв чер июн юни haz ιουν ιούν meh يونيو יונ jún jui bir",
  "jul juil lug heinä lipc lipi červenc čvc srpnj srpan лип июл юли tem ιουλ ιούλ gorff يوليو יול júl lie",
  "aug ago août elo sie srp kolovoz серп сер авг ağu αυγ awst أغسطس אוג rgp",
  "sep set syys wrz zář ruj верес вер сен eyl σεπ medi سبتمبر ספט szept rgs",
  "oct okt ott out loka paź říj жовт жов окт eki οκτ hyd أكتوبر אוק spa",
  "nov marras lis stude листоп лис ноя ное kas νοε tach نوفمبر נוב lap",
  "dec dez déc dic joulu gru pros груд гру дек ara δεκ rhag ديسمبر דצמ gruo",
];

const monthOfStem = new Map<string, number>();
monthStems.forEach((stems, i) => {
  for (const stem of stems.split(" ")) if (!monthOfStem.has(stem)) monthOfStem.set(stem, i + 1);
});

/** The month a word names, by its longest known beginning; null when it names none. */
function monthOf(word: string): number | null {
  // Hebrew writes "in" and the month as one word.
  const lower = word.toLowerCase().replace(/^ב/, "");
  for (let length = Math.min(8, lower.length); length > 1; length--) {
    const month = monthOfStem.get(lower.slice(0, length));
    if (month !== undefined) return month;
  }
  return null;
}

/** Zones that mail prints by letters, in minutes ahead of UTC. */
const zones = new Map([
  ["GMT", 0],
  ["UTC", 0],
  ["BST", 60],
  ["IST", 60],
  ["CET", 60],
  ["CEST", 120],
  ["EST", -300],
  ["EDT", -240],
  ["CST", -360],
  ["CDT", -300],
  ["PST", -480],
  ["PDT", -420],
]);

/** Takes `10:15`, `10.15`, `9:05:00 PM`, `10h15`, `10時15分`; the word behind tells morning and afternoon apart. */
const clock =
  /(?:^|[^\d.:])(\d{1,2})(?:[:：h]|\.(?=\d\d(?![\d.]))|時|点|시\s?)\s?(\d{2})(?![\d/])(?:[:.]\d{2})?(?:\s?([ap])\.?\s?m\b)?/i;
/** Takes `+0100`, `GMT+01:00`, `UTC+1`; must not take the `-14` of a broken date. */
const offset =
  /(?:(?:GMT|UTC)\s?|[\s(])([+−-])(\d{1,2})(?::?(\d{2}))(?!\d)|(?:GMT|UTC)([+−-])(\d{1,2})(?!\d)/;
const zoneName = /\b(GMT|UTC|BST|IST|CES?T|[ECP][SD]T)\b/;

const yearFirst = /(?:^|\D)((?:19|20)\d{2})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/;
const numbers = /(?:^|\D)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?[-/.]\s?((?:19|20)?\d{2})(?!\d)/;
const year = /(?:^|\D)((?:19|20)\d{2})(?!\d)/;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isNumber = (word: string | undefined): boolean => word !== undefined && /^\d/.test(word);

/** The month a text names near a number: next to one, or with one small word between, "3 de marzo". */
function monthNear(words: readonly string[]): number | null {
  for (let i = 0; i < words.length; i++) {
    const isNear = isNumber(words[i - 1]) || isNumber(words[i + 1]) || isNumber(words[i - 2]);
    const month = isNear ? monthOf(words[i] ?? "") : null;
    if (month !== null) return month;
  }
  return null;
}

function named(text: string): Day | null {
  const found = year.exec(text);
  if (found === null) return null;
  const day = /(?:^|[^\d:])(\d{1,2})(?![\d:])/.exec(text.replace(found[1] ?? "", " "));
  const month = monthNear(text.split(/[\s.,()/-]+/));
  return day === null || month === null ? null : { year: Number(found[1]), month, day: Number(day[1]) };
}

function numeric(text: string): Day | null {
  const iso = yearFirst.exec(text);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const parts = numbers.exec(text);
  if (parts === null) return null;
  const short = Number(parts[4]);
  const first = Number(parts[1]);
  const second = Number(parts[3]);
  // A slash with AM or PM is how the United States print it; everywhere else the day stands first.
  const isMonthFirst = second > 12 || (first <= 12 && parts[2] === "/" && /\d\s?[AP]M\b/.test(text));
  return {
    year: short < 100 ? 2000 + short : short,
    month: isMonthFirst ? first : second,
    day: isMonthFirst ? second : first,
  };
}

function offsetIn(text: string): number | null {
  const found = offset.exec(text);
  if (found !== null) {
    const minutes = Number(found[2] ?? found[5]) * 60 + Number(found[3] ?? "0");
    return (found[1] ?? found[4]) === "+" ? minutes : -minutes;
  }
  const zone = zoneName.exec(text);
  return zone === null ? null : (zones.get(zone[1] ?? "") ?? null);
}

/** Afternoon and morning where no am and pm say so: Chinese, Japanese, Korean. */
const afternoon = /下午|晚上|午後|오후/;

function hourOf(time: RegExpExecArray, text: string): number {
  const hour = Number(time[1]);
  const half = time[3]?.toLowerCase() ?? (afternoon.test(text) ? "p" : null);
  if (half === "p") return hour < 12 ? hour + 12 : hour;
  return half === "a" && hour === 12 ? 0 : hour;
}

/** As far into a text as a date is looked for, with Arabic and Persian digits as the others. */
const startOf = (text: string): string =>
  text.slice(0, 200).replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** True when a time of day stands in the text, as mail prints it and memos seldom do. */
export function hasTime(text: string): boolean {
  return clock.test(startOf(text));
}

/** True when a day of a year stands in the text. */
export function hasDay(text: string): boolean {
  const start = startOf(text);
  return numeric(start) !== null || named(start) !== null;
}

const isDay = (day: Day): boolean => day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= 31;

/**
 * The moment that a printed date shows, in the languages read; where day and month could be either, the day stands
 * first unless the text is American (`3/4/2025 10:15 AM`). Null when it is not readable as a date with a time.
 */
export function wallClockIn(printed: string): WallClock | null {
  const text = startOf(printed);
  const day = numeric(text) ?? named(text);
  const time = clock.exec(text);
  if (day === null || time === null || !isDay(day)) return null;
  const hour = hourOf(time, text);
  const minute = Number(time[2]);
  if (hour > 23 || minute > 59) return null;
  return { year: day.year, month: day.month, day: day.day, hour, minute, offsetMinutes: offsetIn(text) };
}

/** Behind a name: takes `10/06/2000 06:59 AM` and `on 12/03/2000 10:00`; must not take `room 10`. */
const datedTail =
  /(?:\s{1,80}on)?\s{1,80}(\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},?\s{1,5}\d{1,2}[:.]\d{2}[^\n]{0,20})$/;

/** Parts what Notes prints on one line, `Ruth Adeyemi   10/06/2000 06:59 AM`; null when no date ends the text. */
export function splitDated(text: string): { readonly author: string; readonly date: string } | null {
  if (text.length > 300) return null;
  const found = datedTail.exec(text);
  return found === null ? null : { author: text.slice(0, found.index), date: found[1] ?? "" };
}
