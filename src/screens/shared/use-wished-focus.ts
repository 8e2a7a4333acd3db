import { useEffect, type RefObject } from "react";

/** Where the focus is to go; `turn` tells two wishes for one place apart. */
export interface Focus {
  readonly on: string;
  readonly turn: number;
}

function placeIn(root: HTMLElement | null, on: string): HTMLElement | null {
  const all = root?.querySelectorAll<HTMLElement>("[data-focus]") ?? [];
  return [...all].find((element) => element.dataset["focus"] === on) ?? null;
}

/** The element that has the place of that name, or the first thing in it that can take the focus. */
export function focusPlace(root: HTMLElement | null, on: string): void {
  const place = placeIn(root, on);
  if (place === null) return;
  const target = place.matches("a, input, textarea, select, button, [tabindex]")
    ? place
    : (place.querySelector<HTMLElement>("input, textarea, select, button") ?? place);
  target.focus();
  target.scrollIntoView({ block: "nearest" });
}

/** Moves the focus once for each wish of the state. */
export function useWishedFocus(root: RefObject<HTMLElement | null>, wish: Focus | null): void {
  const on = wish?.on;
  const turn = wish?.turn;
  useEffect(() => {
    if (on !== undefined) focusPlace(root.current, on);
  }, [root, on, turn]);
}
