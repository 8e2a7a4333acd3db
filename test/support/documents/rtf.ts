const encoder = new TextEncoder();

/** Text as RTF writes it: what is not ASCII as \u with a question mark for those who cannot read it. */
export function rtfText(text: string): string {
  return Array.from(text, (character) => {
    if ("\\{}".includes(character)) return `\\${character}`;
    return character.charCodeAt(0) < 128 ? character : unicode(character);
  }).join("");
}

function unicode(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${(unit.charCodeAt(0) << 16) >> 16}?`)
    .join("");
}

/** An RTF file around this markup, as Word begins one. */
export function rtfOf(body: string): Uint8Array {
  const fonts = "{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fnil\\fcharset238 Arial CE;}}";
  return encoder.encode(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0${fonts}{\\colortbl;\\red0\\green0\\blue0;}\\f0 ${body}}`,
  );
}
