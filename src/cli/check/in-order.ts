/** Works through batches, one at a time; several lanes work side by side. */
export type Lane<Task, Done> = (batch: readonly Task[]) => Promise<readonly Done[]>;

/** How the tasks are dealt out. */
export interface Dealing {
  /** Tasks that a lane is handed together. */
  readonly batch: number;
  /** Batches that may be begun ahead of what the reader has taken, so that memory stays flat. */
  readonly ahead: number;
}

/** Hands over what was done in the order of the tasks, whichever lane was first. */
class Desk<Done> {
  private readonly ready = new Map<number, readonly Done[]>();
  private taken = 0;
  private fault: { readonly reason: unknown } | null = null;
  private wake: () => void = () => undefined;
  private readonly resting: (() => void)[] = [];
  private readonly ahead: number;

  constructor(ahead: number) {
    this.ahead = ahead;
  }

  put(index: number, done: readonly Done[]): void {
    this.ready.set(index, done);
    this.wake();
  }

  async take(index: number): Promise<readonly Done[]> {
    for (;;) {
      const done = this.ready.get(index);
      if (done !== undefined) {
        this.ready.delete(index);
        this.taken = index + 1;
        for (const resume of this.resting.splice(0)) resume();
        return done;
      }
      if (this.fault !== null) throw this.fault.reason;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  /** Nothing more will come: whoever waits is told why. */
  readonly close = (reason: unknown): void => {
    this.fault = { reason };
    this.wake();
  };

  /** Resolves when the reader has come near enough for this batch to be begun. */
  async room(index: number): Promise<void> {
    while (index - this.taken >= this.ahead) {
      await new Promise<void>((resume) => {
        this.resting.push(resume);
      });
    }
  }
}

function* batchesOf<Task>(tasks: readonly Task[], size: number): Generator<readonly Task[]> {
  for (let from = 0; from < tasks.length; from += size) yield tasks.slice(from, from + size);
}

/** What the lanes make of the tasks, batch by batch, in the order of the tasks. A lane that rejects ends it. */
export async function* inOrder<Task, Done>(
  tasks: readonly Task[],
  lanes: readonly Lane<Task, Done>[],
  { batch, ahead }: Dealing,
): AsyncGenerator<readonly Done[]> {
  const desk = new Desk<Done>(ahead);
  const batches = batchesOf(tasks, batch);
  let begun = 0;
  const drive = async (lane: Lane<Task, Done>): Promise<void> => {
    for (const one of batches) {
      const index = begun;
      begun += 1;
      await desk.room(index);
      desk.put(index, await lane(one));
    }
  };
  for (const lane of lanes) drive(lane).catch(desk.close);
  const count = Math.ceil(tasks.length / batch);
  for (let index = 0; index < count; index += 1) yield await desk.take(index);
}
