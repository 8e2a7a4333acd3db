import { crc32, deflateSync, inflateSync } from "node:zlib";
import type { Picture } from "./raster.ts";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A picture as a PNG file: eight bits a channel, with opacity, no filter (PNG specification, 5 and 11.2). */
export function encode({ side, rgba }: Picture): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0]);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  const rows = Buffer.alloc(side * (side * 4 + 1));
  for (let row = 0; row < side; row += 1) {
    rows.set(rgba.subarray(row * side * 4, (row + 1) * side * 4), row * (side * 4 + 1) + 1);
  }
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Width and height of a PNG file in pixels; null when it is no PNG. */
export function sizeOf(file: Buffer): { readonly width: number; readonly height: number } | null {
  if (file.length < 24 || !file.subarray(0, 8).equals(signature)) return null;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** The picture of a file that `encode` wrote. Two versions of zlib pack the same picture differently. */
export function decode(file: Buffer): Picture {
  const side = file.readUInt32BE(16);
  const length = file.readUInt32BE(33);
  const rows = inflateSync(file.subarray(41, 41 + length));
  const rgba = new Uint8Array(side * side * 4);
  for (let row = 0; row < side; row += 1) {
    rgba.set(rows.subarray(row * (side * 4 + 1) + 1, (row + 1) * (side * 4 + 1)), row * side * 4);
  }
  return { side, rgba };
}
