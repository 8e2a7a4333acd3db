import type { CarriedOut, Choices } from "./carried-out.ts";
import { changeBody } from "./change-body.ts";
import { escaped, placeForLine } from "./line-place.ts";
import { advised, type Target } from "./target.ts";

function timesIn(content: string, line: string): number {
  return content.split(line).length - 1;
}

/** Puts the line in that says in which capacity the member writes; without a chosen line it is for the sender to write. */
export function stateCapacity({ capacity }: Choices, target: Target): Promise<CarriedOut> {
  if (capacity === undefined || capacity.trim() === "") return Promise.resolve(advised("state-capacity"));
  const line = capacity.replace(/\s+/g, " ").trim();
  return changeBody("state-capacity", target, {
    edit({ form, content }) {
      const { at, write } = placeForLine(form, content);
      return content.slice(0, at) + write(line) + content.slice(at);
    },
    isDone: (content, before) =>
      timesIn(content, line) > timesIn(before, line) ||
      timesIn(content, escaped(line)) > timesIn(before, escaped(line)),
  });
}
