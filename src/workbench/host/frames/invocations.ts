import type { Fields } from "../wire/envelope.ts";
import type { CompletedMessage } from "./shared-layer.ts";

/** How a function that the host ran came to its end. `abandoned`: the page was closed first. */
export type InvocationEnd =
  | { readonly kind: "completed"; readonly status: number; readonly options: unknown }
  | { readonly kind: "abandoned" };

/** A function of the page that the host is running. */
export interface Invocation {
  /** Set once the page was ready and the function was called. */
  readonly hasBegun: boolean;
  /** Ends with the first `event.completed`. It may never come: the host keeps the time. */
  readonly end: Promise<InvocationEnd>;
}

interface Running {
  readonly name: string;
  hasBegun: boolean;
  isOver: boolean;
  settle(end: InvocationEnd): void;
}

/** The functions of one page: those that wait for it to be ready, and those that run. */
export interface Invocations {
  invoke: (name: string, event: Fields) => Invocation;
  /** The page takes invocations from now on. */
  ready: () => void;
  /** A function of the page called `event.completed`. */
  completed: (message: CompletedMessage) => void;
  /** The page is gone. */
  abandon: () => void;
}

/** Nothing is running yet. */
export function invocations(page: {
  fire: (data: readonly [string, string, string]) => boolean;
  nextId: () => string;
  report: (fault: string) => void;
}): Invocations {
  const all = new Map<string, Running>();
  const waiting: (() => void)[] = [];
  let isReady = false;

  function begin(id: string, run: Running, event: Fields): void {
    run.hasBegun = page.fire([id, run.name, JSON.stringify(event)]);
  }

  return {
    invoke(name, event) {
      const id = page.nextId();
      let settle: (end: InvocationEnd) => void = () => undefined;
      const end = new Promise<InvocationEnd>((resolve) => (settle = resolve));
      const run: Running = { name, hasBegun: false, isOver: false, settle };
      all.set(id, run);
      if (isReady) begin(id, run, event);
      else
        waiting.push(() => {
          begin(id, run, event);
        });
      return {
        get hasBegun() {
          return run.hasBegun;
        },
        end,
      };
    },
    ready() {
      isReady = true;
      for (const start of waiting.splice(0)) start();
    },
    completed({ invocationId, status, options }) {
      const run = all.get(invocationId);
      if (run === undefined) page.report(`a completion of no invocation: ${invocationId}`);
      else if (run.isOver) page.report(`${run.name} completed more than once`);
      else run.settle({ kind: "completed", status, options });
      if (run !== undefined) run.isOver = true;
    },
    abandon() {
      for (const run of all.values()) run.settle({ kind: "abandoned" });
    },
  };
}
