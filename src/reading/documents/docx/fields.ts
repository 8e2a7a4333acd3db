/**
 * Where a run stands in fields (ECMA-376 Part 1, 17.16.18): between `begin` and `separate` is the instruction, which no
 * reader sees, between `separate` and `end` the result. Fields lie within fields.
 */
export class Fields {
  private readonly open: ("instruction" | "result")[] = [];
  private instructions = 0;

  /** Takes one field character by its type; any other is left alone. */
  take(type: string | null): void {
    if (type === "begin") this.enter("instruction");
    else if (type === "separate" && this.open.length > 0) {
      this.leave();
      this.enter("result");
    } else if (type === "end") this.leave();
  }

  get isInstruction(): boolean {
    return this.instructions > 0;
  }

  /** An instruction that never ends: what follows it cannot be told from text. */
  get isUnfinished(): boolean {
    return this.instructions > 0;
  }

  private enter(part: "instruction" | "result"): void {
    this.open.push(part);
    if (part === "instruction") this.instructions++;
  }

  private leave(): void {
    if (this.open.pop() === "instruction") this.instructions--;
  }
}
