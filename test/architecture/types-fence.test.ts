import { resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** The compiler options of a fence, as tsc reads them. */
function optionsOf(fence: string): ts.CompilerOptions {
  const path = resolve(`src/tsconfig.${fence}.json`);
  const parsed = ts.getParsedCommandLineOfConfigFile(
    path,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  if (parsed === undefined) throw new Error(`${path} cannot be read`);
  return parsed.options;
}

/** What tsc says of a file planted behind a fence. */
function faultsOf(text: string, fence = "pure", folder = "src/checks"): readonly string[] {
  const planted = resolve(folder, "planted.ts");
  const options = optionsOf(fence);
  const host = ts.createCompilerHost(options);
  const onDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language, ...rest) =>
    name === planted ? ts.createSourceFile(name, text, language) : onDisk(name, language, ...rest);
  const program = ts.createProgram([planted], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map((found) => ts.flattenDiagnosticMessageText(found.messageText, " "));
}

const planted = [
  ["the DOM", "export const a = document.title;"],
  ["the network", 'export const a = fetch("x");'],
  ["Node", "export const a = process.argv;"],
  ["Node's modules", 'import { readFileSync } from "node:fs";\nexport const a = readFileSync;'],
  ["URL", 'export const a = new URL("x");'],
  ["Office", "export const a = Office.context;"],
  ["the library of ES2017", "export const a = Object.entries({});"],
  ["the library of ES2019", "export const a = [[1]].flat();"],
  ["a named group", "export const a = /(?<b>c)/;"],
  ["the dotAll flag", "export const a = /a/s;"],
] as const;

describe("the fence of types", () => {
  it.each(planted)("refuses %s in the pure folders", (_what, text) => {
    expect(faultsOf(text)).not.toEqual([]);
  });

  it.each(planted.filter(([what]) => what !== "Office"))("refuses %s in the send handler", (_what, text) => {
    expect(faultsOf(text, "handler", "src/launch-event")).not.toEqual([]);
  });

  it("lets the send handler know Office", () => {
    const text = 'Office.actions.associate("onMessageSendHandler", () => undefined);';
    expect(faultsOf(text, "handler", "src/launch-event")).toEqual([]);
  });

  it("leaves ES2016 in peace", () => {
    expect(faultsOf("export const a: boolean = [1].includes(1);")).toEqual([]);
  });
});
