import { describe, expect, it } from "vitest";
import { wallClockIn } from "./dates.ts";

const quarterPastTen = [2025, 3, 4, 10, 15, null];

const dates: readonly (readonly [printed: string, read: readonly (number | null)[] | null])[] = [
  ["4 March 2025 10:15", quarterPastTen],
  ["04 March 2025 10:15:30", quarterPastTen],
  ["Tuesday, March 4, 2025 10:15 AM", quarterPastTen],
  ["Tue, Mar 4, 2025 at 10:15\u202fAM", quarterPastTen],
  ["Tuesday, 4 March 2025 at 10:15", quarterPastTen],
  ["04/03/2025 10:15", quarterPastTen],
  ["3/4/2025 10:15:22 AM", quarterPastTen],
  ["3/4/2025 10:15:22 PM", [2025, 3, 4, 22, 15, null]],
  ["3/14/2025 12:15 AM", [2025, 3, 14, 0, 15, null]],
  ["04.03.25 10:15", quarterPastTen],
  ["2025-03-04 10:15", quarterPastTen],
  ["2025/03/04 10:15", quarterPastTen],
  ["Tue, 4 Mar 2025 10:15:00 +0100", [2025, 3, 4, 10, 15, 60]],
  ["Tue, 4 Mar 2025 10:15:00 -0530 (X)", [2025, 3, 4, 10, 15, -330]],
  ["4 March 2025 at 10:15:00 GMT", [2025, 3, 4, 10, 15, 0]],
  ["4 June 2025 10:15 BST", [2025, 6, 4, 10, 15, 60]],
  ["2025-03-04 10:15 GMT+02:00", [2025, 3, 4, 10, 15, 120]],
  ["Dienstag, 4. März 2025 10:15", quarterPastTen],
  ["mardi 4 mars 2025 10:15", quarterPastTen],
  ["4 mars 2025 à 10h15", quarterPastTen],
  ["martes, 4 de marzo de 2025 10:15", quarterPastTen],
  ["martedì 4 marzo 2025 10:15", quarterPastTen],
  ["dinsdag 4 maart 2025 10:15", quarterPastTen],
  ["terça-feira, 4 de março de 2025 10:15", quarterPastTen],
  ["4 marca 2025 10:15", quarterPastTen],
  ["úterý 4. března 2025 10:15", quarterPastTen],
  ["den 4 mars 2025 10:15", quarterPastTen],
  ["4. marts 2025 10.15", quarterPastTen],
  ["4. maaliskuuta 2025 klo 10.15", quarterPastTen],
  ["4. srpna 2025 10:15", [2025, 8, 4, 10, 15, null]],
  ["4 listopada 2025 10:15", [2025, 11, 4, 10, 15, null]],
  ["2025. március 4., kedd 10:15", quarterPastTen],
  ["4 Mart 2025 Salı 10:15", quarterPastTen],
  ["вторник, 4 марта 2025 г. 10:15", quarterPastTen],
  ["Τρίτη, 4 Μαρτίου 2025 10:15", quarterPastTen],
  ["4 Mawrth 2025 10:15", quarterPastTen],
  ["2025年3月4日 10:15", quarterPastTen],
  ["2025년 3월 4일 화요일 오후 10:15", [2025, 3, 4, 22, 15, null]],
  ["٤ مارس ٢٠٢٥ ١٠:١٥", quarterPastTen],
  ["۲۰۲۵/۰۳/۰۴ ۱۰:۱۵", quarterPastTen],
  ["4 March 2025", null],
  ["at 10:15", null],
  ["14 Foo 2025 10:15", null],
  ["40/40/2025 10:15", null],
  ["4 March 2025 29:75", null],
  ["", null],
];

describe("a printed date", () => {
  it.each(dates)("is read: %s", (printed, read) => {
    const wall = wallClockIn(printed);
    expect(
      wall === null ? null : [wall.year, wall.month, wall.day, wall.hour, wall.minute, wall.offsetMinutes],
    ).toEqual(read);
  });
});
