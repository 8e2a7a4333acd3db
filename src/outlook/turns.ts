/** Web, new Windows and mobile answer three calls at once; Microsoft, "Limits for activation and JavaScript API". */
const mostAtOnce = 3;

/** What a task says of itself once it has begun. */
export interface Turn {
  /** Outlook is done with it. */
  end(): void;
  /** It was given up, but Outlook may still be busy with it. */
  hang(): void;
}

/** Lets three tasks run at once, and the others wait in their order. */
export interface Turns {
  take(begin: (turn: Turn) => void): void;
}

/**
 * Turns for calls of Office. A call that hangs keeps its turn, or the next would be one too many for Outlook; but one
 * turn is always left, so that a few hanging calls do not silence all others.
 */
export function turns(): Turns {
  const waiting: ((turn: Turn) => void)[] = [];
  let atWork = 0;
  let hanging = 0;

  function turn(): Turn {
    let state: "working" | "hanging" | "ended" = "working";
    return {
      end() {
        if (state === "working") atWork -= 1;
        else if (state === "hanging") hanging -= 1;
        state = "ended";
        next();
      },
      hang() {
        if (state !== "working") return;
        state = "hanging";
        atWork -= 1;
        hanging += 1;
        next();
      },
    };
  }

  function next(): void {
    while (atWork + Math.min(hanging, mostAtOnce - 1) < mostAtOnce) {
      const begin = waiting.shift();
      if (begin === undefined) return;
      atWork += 1;
      begin(turn());
    }
  }

  return {
    take(begin) {
      waiting.push(begin);
      next();
    },
  };
}
