import ts from "typescript";
import { contentOf, sourceFiles } from "./tree.ts";

/** A regular expression of the project's own code, and where it stands. */
export interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

function patternsIn(path: string): readonly Pattern[] {
  const file = ts.createSourceFile(path, contentOf(path), ts.ScriptTarget.ES2022, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({
        where: `${path}:${line}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Every regular expression literal of `src`, tests apart. */
export function ourPatterns(): readonly Pattern[] {
  return sourceFiles()
    .filter((path) => !/\.(?:test|cases)\.ts$/.test(path))
    .flatMap(patternsIn);
}
