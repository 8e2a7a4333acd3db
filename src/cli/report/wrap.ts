/**
 * Breaks a text at spaces so that no line is longer than the width, every line after the first indented. A word longer
 * than a line keeps a line to itself. The text must be clean of line breaks; colour is put on afterwards.
 */
export function wrap(text: string, width: number, indent: string): string {
  const room = Math.max(20, width - indent.length);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}
