import ts from "typescript";
import { alikeTogether } from "./alike.mjs";

/** The body of the one function that webpack puts a script without chunks into; undefined where there is none. */
function scopeOf(file) {
  const callees = file.statements.map((statement) => statement.expression?.expression?.expression);
  return callees.find((callee) => callee !== undefined && ts.isArrowFunction(callee))?.body;
}

/** What is written out in one word: takes `/a|b/`, `"a"`, `1`. */
function isLiteral(value) {
  return ts.isRegularExpressionLiteral(value) || ts.isStringLiteral(value) || ts.isNumericLiteral(value);
}

/** The values that another is put together from and does nothing else with; null of any other. Takes `["a", 1]`, `new Set(words)`, `"a b".split(" ")`; not `f(1)`. */
function partsOf(value) {
  if (ts.isArrayLiteralExpression(value)) return value.elements;
  if (ts.isObjectLiteralExpression(value)) return value.properties.map((each) => each.initializer ?? each);
  if (ts.isNewExpression(value))
    return /^(?:Set|Map)$/.test(value.expression.getText()) ? (value.arguments ?? []) : null;
  const { expression } = value;
  if (!ts.isCallExpression(value) || expression.name?.text !== "split") return null;
  return [expression.expression, ...value.arguments];
}

/** Whether a value is written out where it stands: it needs nothing that stands elsewhere. */
function isWrittenOut(value) {
  if (value === undefined || isLiteral(value)) return value !== undefined;
  const parts = partsOf(value);
  return parts !== null && parts.every(isWrittenOut);
}

function isTable(statement) {
  if (!ts.isVariableStatement(statement)) return false;
  return statement.declarationList.declarations.every(({ initializer }) => isWrittenOut(initializer));
}

/** What a table holds, without its name, which the minifier takes away. */
function valueIn(table) {
  return table.slice(table.indexOf("="));
}

/**
 * The script with the tables of its scope in front, each beside those it is like, and the functions behind everything
 * else. Tables need nothing and functions are hoisted, so that it does the same; like beside like compresses better. A
 * script that is not in one scope stays as it is.
 */
export function functionsLast(script) {
  const file = ts.createSourceFile("script.js", script, ts.ScriptTarget.ES2016, true);
  const scope = scopeOf(file);
  if (scope === undefined) return script;
  const [directives, tables, others, functions] = [[], [], [], []];
  for (const statement of scope.statements) {
    const text = statement.getText(file);
    if (ts.isFunctionDeclaration(statement)) functions.push(text);
    else if (isTable(statement)) tables.push(text);
    else if (ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression))
      directives.push(text);
    else others.push(text);
  }
  const pieces = [...directives, ...alikeTogether(tables, valueIn), ...others, ...functions];
  return `(() => {\n${pieces.join("\n")}\n})();\n`;
}

/** A webpack plugin that does this to every script before it is minified. */
export class FunctionsLast {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE - 1;
    compiler.hooks.thisCompilation.tap("FunctionsLast", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "FunctionsLast", stage }, (assets) => {
        for (const name of Object.keys(assets).filter((each) => each.endsWith(".js")))
          compilation.updateAsset(
            name,
            (asset) => new sources.RawSource(functionsLast(String(asset.source()))),
          );
      });
    });
  }
}
