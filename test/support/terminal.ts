import type { Terminal } from "../../src/cli/terminal.ts";

/** A terminal that remembers what it was told: the double that the command's tests pass in. */
export class RecordingTerminal implements Terminal {
  written = "";
  readonly notes: string[] = [];
  readonly progressLines: string[] = [];
  readonly outIsTerminal = false;
  readonly noteIsTerminal: boolean;
  readonly width = 100;
  readonly colour: boolean;
  private readonly stdin: Uint8Array;

  constructor(settings: { stdin?: Uint8Array; colour?: boolean; noteIsTerminal?: boolean } = {}) {
    this.stdin = settings.stdin ?? new Uint8Array();
    this.colour = settings.colour ?? false;
    this.noteIsTerminal = settings.noteIsTerminal ?? false;
  }

  out(text: string): Promise<void> {
    this.written += text;
    return Promise.resolve();
  }

  note(line: string): void {
    this.notes.push(line);
  }

  progress(line: string): void {
    this.progressLines.push(line);
  }

  /** What is done when the person asks the command to stop. */
  stop: () => void = () => undefined;

  whenAskedToStop(stop: () => void): void {
    this.stop = stop;
  }

  input(): Promise<Uint8Array> {
    return Promise.resolve(this.stdin);
  }

  /** Standard output read as NDJSON. */
  results(): readonly Record<string, unknown>[] {
    const lines = this.written.split("\n").filter((line) => line !== "");
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  }
}
