import { deflateSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inflateAtOnce, inflateWithin } from "./inflate.ts";

function inflated(
  data: Uint8Array,
  limit: number,
): { text: number[]; result: ReturnType<typeof inflateWithin> } {
  const text: number[] = [];
  const result = inflateWithin(
    data,
    () => limit,
    (chunk) => text.push(...chunk),
  );
  return { text, result };
}

const noise = Uint8Array.from({ length: 150_000 }, (_, at) => (at * 2_654_435_761) >>> 11);

describe("inflating within a limit", () => {
  it("gives back what was packed, at any level", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.constantFrom(0, 1, 6, 9), (data, level) => {
        const packed = deflateSync(data, { level: level as 0 });
        expect(inflated(packed, data.length).text).toEqual(Array.from(data));
      }),
    );
  });

  it("gives back blocks that are stored, though each comes out only when it is there whole", () => {
    const { text, result } = inflated(deflateSync(noise, { level: 0 }), noise.length);
    expect(Uint8Array.from(text)).toEqual(noise);
    expect(result).toMatchObject({ length: noise.length, isOverLimit: false, isBroken: false });
  });

  it("stops where the data end, however much follows", () => {
    const packed = deflateSync(noise);
    const data = new Uint8Array(packed.length + 1_000_000);
    data.set(packed);
    const { result } = inflated(data, noise.length);
    expect(result).toMatchObject({ length: noise.length, isOverLimit: false });
    expect(result.looked).toBeLessThan(packed.length + 16 * 1024);
  });

  it("stops within one step beyond the limit", () => {
    const { result, text } = inflated(deflateSync(new Uint8Array(50_000_000)), 1000);
    expect(result.isOverLimit).toBe(true);
    expect(result.length).toBeLessThan(9_000_000);
    expect(text.length).toBeLessThanOrEqual(1000);
  });

  it("says that data are none", () => {
    expect(inflated(Uint8Array.of(7, 255, 255, 255, 255, 255), 1000).result.isBroken).toBe(true);
  });
});

describe("inflating at once", () => {
  const data = Uint8Array.from({ length: 5000 }, (_, at) => at % 251);
  const packed = deflateSync(data);

  it("gives what was packed where the stated size is true", () => {
    expect(inflateAtOnce(packed, data.length)).toEqual(data);
  });

  it.each([
    ["a size below the true one", packed, data.length - 1],
    ["a size above it", packed, data.length + 1],
    ["no size at all for a bomb", deflateSync(new Uint8Array(1_000_000)), 0],
    ["data that were cut", packed.subarray(0, packed.length - 3), data.length],
    ["data that are none", Uint8Array.of(7, 255, 255, 255), 10],
    ["no data", new Uint8Array(), 0],
    ["more data than one step takes", deflateSync(noise, { level: 0 }), noise.length],
  ])("gives nothing for %s", (_case, bytes, size) => {
    expect(inflateAtOnce(bytes, size)).toBeNull();
  });
});
