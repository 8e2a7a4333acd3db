/** How parts of the text report look. Without colour every part is the text itself. */
export interface Style {
  hold(text: string): string;
  prompt(text: string): string;
  good(text: string): string;
  strong(text: string): string;
  faint(text: string): string;
}

/** Wraps a text in an SGR sequence (ECMA-48, 8.3.117): on, then what turns only that off. */
function sgr(on: number, off: number): (text: string) => string {
  return (text) => `\u001b[${on}m${text}\u001b[${off}m`;
}

const coloured: Style = {
  hold: sgr(31, 39),
  prompt: sgr(33, 39),
  good: sgr(32, 39),
  strong: sgr(1, 22),
  faint: sgr(2, 22),
};

function plainly(text: string): string {
  return text;
}

const plain: Style = { hold: plainly, prompt: plainly, good: plainly, strong: plainly, faint: plainly };

export function styles(colour: boolean): Style {
  return colour ? coloured : plain;
}
