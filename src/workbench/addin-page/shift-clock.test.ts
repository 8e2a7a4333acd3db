import { describe, expect, it } from "vitest";
import { shiftClock } from "./shift-clock.ts";

const hourMs = 3_600_000;

describe("a page in the stand-in's time", () => {
  const window = { Date };
  shiftClock(window, -hourMs);
  const Shifted = window.Date;
  const isAnHourAgo = (moment: number) => Math.abs(Date.now() - hourMs - moment) < 5000;

  it("tells it wherever it asks for now", () => {
    expect(isAnHourAgo(Shifted.now())).toBe(true);
    expect(isAnHourAgo(new Shifted().getTime())).toBe(true);
    expect(isAnHourAgo(Shifted.parse(Shifted()))).toBe(true);
  });

  it("leaves moments alone that are given", () => {
    expect(new Shifted(0).toISOString()).toBe("1970-01-01T00:00:00.000Z");
    expect(new Shifted(2026, 10, 10).getTime()).toBe(new Date(2026, 10, 10).getTime());
    expect(Shifted.UTC(2026, 0)).toBe(Date.UTC(2026, 0));
  });

  it("makes dates that are dates", () => {
    expect(new Shifted()).toBeInstanceOf(Date);
    expect(new Date()).toBeInstanceOf(Shifted);
  });
});
