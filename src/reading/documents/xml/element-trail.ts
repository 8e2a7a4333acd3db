/** Leaves out an element with everything in it: told of every opening and closing, it says whether one is inside. */
export class ElementTrail {
  private depth = 0;
  private readonly names: ReadonlySet<string>;

  /** `names` are the local names of the elements to leave out. */
  constructor(names: readonly string[]) {
    this.names = new Set(names);
  }

  get isInside(): boolean {
    return this.depth > 0;
  }

  /** True when this element is left out: by itself or by what it stands in. */
  open(name: string): boolean {
    if (this.depth > 0 || this.names.has(name)) this.depth++;
    return this.depth > 0;
  }

  /** Leaves out the element that is just being opened, whatever its name. */
  enter(): void {
    this.depth++;
  }

  /** True when this closing belongs to what is left out. */
  close(): boolean {
    if (this.depth === 0) return false;
    this.depth--;
    return true;
  }
}
