import { describe, expect, it } from "vitest";
import { readParameterised } from "./parameters.ts";

const cases: readonly (readonly [
  header: string,
  value: string,
  parameters: Readonly<Record<string, string>>,
])[] = [
  ["text/plain", "text/plain", {}],
  ["Text/HTML; Charset=UTF-8", "text/html", { charset: "UTF-8" }],
  ['multipart/mixed; boundary="a;b"; x=y', "multipart/mixed", { boundary: "a;b", x: "y" }],
  ['attachment; filename="a \\"b\\".pdf"', "attachment", { filename: 'a "b".pdf' }],
  ["attachment; filename=Invoice(1).pdf", "attachment", { filename: "Invoice(1).pdf" }],
  ["text/plain (a comment; boundary=no); charset=utf-8 (yes)", "text/plain", { charset: "utf-8" }],
  ["attachment; filename*=utf-8''Caf%C3%A9.pdf; filename=Cafe.pdf", "attachment", { filename: "Café.pdf" }],
  ["attachment; filename*0=long; filename*1=name.pdf", "attachment", { filename: "longname.pdf" }],
  ["attachment; filename*1=b; filename*0*=utf-8''%C3%A9", "attachment", { filename: "éb" }],
  ["attachment; filename*=iso-8859-1'en'Caf%E9", "attachment", { filename: "Café" }],
  ['attachment; filename="=?utf-8?q?Caf=C3=A9=2Epdf?="', "attachment", { filename: "Café.pdf" }],
  ["text/plain; charset=a; charset=b", "text/plain", { charset: "a" }],
  ["text/plain; flag; charset=a;;", "text/plain", { charset: "a" }],
  ['text/plain; charset="utf-8', "text/plain", { charset: "utf-8" }],
  ["", "", {}],
];

describe("readParameterised", () => {
  it.each(cases)("reads %s", (header, value, parameters) => {
    const read = readParameterised(header);
    expect(read.value).toBe(value);
    expect(Object.fromEntries(read.parameters)).toEqual(parameters);
  });
});
