import ts from "typescript";

/**
 * A webpack loader for the send handler: TypeScript's own output for ECMAScript 2016. esbuild writes object spread with
 * `Object.getOwnPropertyDescriptors`, which is younger and may be missing in classic Outlook; TypeScript writes
 * `Object.assign`, which is of 2015.
 */
export default function toES2016(source) {
  const { outputText } = ts.transpileModule(source, {
    fileName: this.resourcePath,
    compilerOptions: {
      target: ts.ScriptTarget.ES2016,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      removeComments: true,
    },
  });
  return outputText;
}
