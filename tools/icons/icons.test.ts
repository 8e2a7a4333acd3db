import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sizes } from "./drawing.ts";
import { decode, encode, sizeOf } from "./png.ts";
import { rasterise } from "./raster.ts";

describe("the icons", () => {
  it.each(sizes)("of %i pixels are what the drawing gives (npm run icons writes them)", (side) => {
    const file = readFileSync(`assets/icon-${side}.png`);
    expect(sizeOf(file)).toEqual({ width: side, height: side });
    expect(Buffer.from(decode(file).rgba).equals(rasterise(side).rgba)).toBe(true);
  });

  it("leave the corners open and fill the middle", () => {
    const { rgba } = rasterise(128);
    expect(rgba[3]).toBe(0);
    expect(rgba[(64 * 128 + 64) * 4 + 3]).toBe(255);
  });

  it("come back from their file as they were drawn", () => {
    const picture = rasterise(32);
    expect(decode(encode(picture))).toEqual(picture);
  });

  it("are known by their signature alone", () => {
    expect(sizeOf(Buffer.from("GIF89a, which is no PNG at all"))).toBeNull();
  });
});
