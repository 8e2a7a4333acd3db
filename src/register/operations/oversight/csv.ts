/** What a table program takes for a formula, or for the end of a cell (OWASP, CSV Injection). Takes `=1+1`, not `a=1`. */
const formula = /^[\s]*[=+\-@|%]/;

function cell(value: string): string {
  const harmless = formula.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** Rows as CSV (RFC 4180) with a byte order mark, every cell in quotes, and none that a table program would calculate. */
export function csvOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, ...rows].map((row) => row.map(cell).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}
