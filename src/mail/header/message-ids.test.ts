import { describe, expect, it } from "vitest";
import { readMessageIds } from "./message-ids.ts";

const cases: readonly (readonly [header: string, ids: readonly string[]])[] = [
  ["<a@x.example>", ["<a@x.example>"]],
  ["<a@x.example> <b@x.example>\t<a@x.example>", ["<a@x.example>", "<b@x.example>"]],
  ["<a@x.example><b@x.example>", ["<a@x.example>", "<b@x.example>"]],
  ['<a@x.example> "Your message of Tuesday"', ["<a@x.example>"]],
  ["a@x.example", ["<a@x.example>"]],
  ["your message", []],
  ["<a b@x.example>", []],
  ["", []],
];

describe("readMessageIds", () => {
  it.each(cases)("reads %j", (header, ids) => {
    expect(readMessageIds(header)).toEqual(ids);
  });
});
