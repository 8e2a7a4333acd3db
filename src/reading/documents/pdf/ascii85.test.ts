import fc from "fast-check";
import { expect, it } from "vitest";
import { ascii85Of } from "../../../../test/support/documents/pdf.ts";
import { decodeAscii85 } from "./ascii85.ts";

it("ASCII85 comes out as it went in", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (data) => {
      expect(Array.from(decodeAscii85(new TextEncoder().encode(ascii85Of(data))))).toEqual(Array.from(data));
    }),
  );
});
