/** Code pages of Windows whose names do not follow from their numbers. Source: Code Page Identifiers (Windows, Win32). */
const named: Readonly<Record<number, string>> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  1201: "utf-16be",
  10000: "macintosh",
  20127: "us-ascii",
  20866: "koi8-r",
  21866: "koi8-u",
  38598: "iso-8859-8-i",
  50220: "iso-2022-jp",
  50221: "iso-2022-jp",
  51932: "euc-jp",
  51949: "euc-kr",
  54936: "gb18030",
  65001: "utf-8",
};

/** The name that mail has for a code page; `cp` and the number where it has none, null without a code page. */
export function charsetOfCodePage(codePage: number | null): string | null {
  if (codePage === null || codePage === 0) return null;
  const known = named[codePage];
  if (known !== undefined) return known;
  if (codePage >= 1250 && codePage <= 1258) return `windows-${codePage}`;
  return codePage > 28590 && codePage < 28606 ? `iso-8859-${codePage - 28590}` : `cp${codePage}`;
}
