import { once } from "node:events";
import { buffer } from "node:stream/consumers";

/** Where the command reads and writes: the process's own streams, or a test's. */
export interface Terminal {
  /** Writes to standard output; resolves when the reader can take more, so that memory stays flat. */
  out(text: string): Promise<void>;
  /** Writes one line to standard error. */
  note(line: string): void;
  /** Shows how far the work is on standard error, over the last such line; an empty line clears it. */
  progress(line: string): void;
  readonly outIsTerminal: boolean;
  readonly noteIsTerminal: boolean;
  /** Columns of the terminal, for wrapping. */
  readonly width: number;
  readonly colour: boolean;
  /** Has something done, once, when the person asks the command to stop (Ctrl+C); a second time stops it at once. */
  whenAskedToStop(stop: () => void): void;
  /** The whole of standard input. */
  input(): Promise<Uint8Array>;
}

/** The terminal of this process. Colour only on a terminal, and never where NO_COLOR is set (no-color.org). */
export function processTerminal(): Terminal {
  const outIsTerminal = process.stdout.isTTY;
  const noteIsTerminal = process.stderr.isTTY;
  return {
    async out(text) {
      if (!process.stdout.write(text)) await once(process.stdout, "drain");
    },
    note(line) {
      process.stderr.write(`${line}\n`);
    },
    progress(line) {
      process.stderr.write(`\r\u001b[2K${line}`);
    },
    whenAskedToStop(stop) {
      process.once("SIGINT", stop);
    },
    outIsTerminal,
    noteIsTerminal,
    width: Math.min(110, outIsTerminal ? process.stdout.columns : 100),
    colour: outIsTerminal && (process.env["NO_COLOR"] ?? "") === "",
    input: () => buffer(process.stdin),
  };
}
