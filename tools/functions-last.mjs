import ts from "typescript";

/** The body of the one function that webpack puts a script without chunks into; undefined where there is none. */
function scopeOf(file) {
  const callees = file.statements.map((statement) => statement.expression?.expression?.expression);
  return callees.find((callee) => callee !== undefined && ts.isArrowFunction(callee))?.body;
}

/**
 * The script with the functions of its scope behind everything else. They are hoisted, so that it does the same; tables
 * stand beside tables and code beside code, which compresses better. A script that is not in one scope stays as it is.
 */
export function functionsLast(script) {
  const file = ts.createSourceFile("script.js", script, ts.ScriptTarget.ES2016, true);
  const scope = scopeOf(file);
  if (scope === undefined) return script;
  const isFunction = (statement) => ts.isFunctionDeclaration(statement);
  const others = scope.statements.filter((statement) => !isFunction(statement));
  const pieces = [...others, ...scope.statements.filter(isFunction)].map((each) => each.getText(file));
  return `(() => {\n${pieces.join("\n")}\n})();\n`;
}

/** A webpack plugin that puts functions last in every script before it is minified. */
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
