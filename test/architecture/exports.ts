import { dirname, join } from "node:path/posix";
import ts from "typescript";
import { contentOf } from "./tree.ts";

/** What one file gives away, and what it takes of others; names stand with the file they are written in. */
interface Traffic {
  /** Values written here and exported: functions, classes, constants. Types are the words of their functions and cost nothing. */
  readonly gives: readonly string[];
  /** What the file takes of another, as `file#name`; `file#*` for all of it. */
  readonly takes: readonly string[];
  /** What it passes on from another file: under which name, and what. */
  readonly passesOn: ReadonlyMap<string, string>;
  /** The files of which it passes on everything. */
  readonly passesOnAllOf: readonly string[];
}

function hasKeyword(node: ts.Node, keyword: ts.SyntaxKind): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some(({ kind }) => kind === keyword) ?? false;
}

/** The names of the values that a statement exports. */
function valuesOf(statement: ts.Statement): readonly string[] {
  const { ExportKeyword, DefaultKeyword } = ts.SyntaxKind;
  // What is exported by default is for a program that names the file: webpack, ESLint, Vitest.
  if (!hasKeyword(statement, ExportKeyword) || hasKeyword(statement, DefaultKeyword)) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return statement.name === undefined ? [] : [statement.name.text];
  return [];
}

/** `import("x")`, as a call and as a type, anywhere in a file. */
function loadedIn(node: ts.Node): readonly string[] {
  const found: string[] = [];
  const walk = (at: ts.Node): void => {
    if (ts.isCallExpression(at) && at.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = at.arguments;
      if (specifier !== undefined && ts.isStringLiteral(specifier)) found.push(specifier.text);
    }
    if (
      ts.isImportTypeNode(at) &&
      ts.isLiteralTypeNode(at.argument) &&
      ts.isStringLiteral(at.argument.literal)
    )
      found.push(at.argument.literal.text);
    ts.forEachChild(at, walk);
  };
  walk(node);
  return found;
}

function importedBy(statement: ts.ImportDeclaration, from: string): readonly string[] {
  const bindings = statement.importClause?.namedBindings;
  if (bindings === undefined) return [];
  if (ts.isNamespaceImport(bindings)) return [`${from}#*`];
  return bindings.elements.map(({ name, propertyName }) => `${from}#${(propertyName ?? name).text}`);
}

function passedOnBy(statement: ts.ExportDeclaration, from: string): readonly (readonly [string, string])[] {
  const { exportClause, isTypeOnly } = statement;
  if (isTypeOnly || exportClause === undefined || !ts.isNamedExports(exportClause)) return [];
  return exportClause.elements
    .filter((element) => !element.isTypeOnly)
    .map(({ name, propertyName }) => [name.text, `${from}#${(propertyName ?? name).text}`] as const);
}

function trafficOf(path: string, text: string): Traffic {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const beside = (specifier: ts.Expression): string =>
    ts.isStringLiteral(specifier) ? join(dirname(path), specifier.text) : "";
  const exported = file.statements
    .filter(ts.isExportDeclaration)
    .flatMap((statement) =>
      statement.moduleSpecifier === undefined
        ? []
        : [[statement, beside(statement.moduleSpecifier)] as const],
    );
  return {
    gives: file.statements.flatMap(valuesOf),
    takes: [
      // Few files load anything: the others are not walked through.
      ...(text.includes("import(") ? loadedIn(file) : []).map(
        (specifier) => `${join(dirname(path), specifier)}#*`,
      ),
      ...file.statements
        .filter(ts.isImportDeclaration)
        .flatMap((statement) => importedBy(statement, beside(statement.moduleSpecifier))),
    ],
    passesOn: new Map(exported.flatMap(([statement, from]) => passedOnBy(statement, from))),
    passesOnAllOf: exported
      .filter(([{ exportClause }]) => exportClause === undefined)
      .map(([, from]) => from),
  };
}

/** Where else a thing is to be looked for that somebody takes of a file. */
function behind({ passesOn, passesOnAllOf }: Traffic, name: string): readonly string[] {
  const named = name === "*" ? [...passesOn.values()] : [passesOn.get(name) ?? []].flat();
  return [...named, ...passesOnAllOf.map((from) => `${from}#${name}`)];
}

/** Everything taken, followed through the doors that pass it on to where it is written. */
function followed(all: ReadonlyMap<string, Traffic>): ReadonlySet<string> {
  const taken = new Set<string>();
  const open = [...all.values()].flatMap(({ takes }) => takes);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (taken.has(next)) continue;
    taken.add(next);
    const [path = "", name = ""] = next.split("#");
    const traffic = all.get(path);
    if (traffic !== undefined) open.push(...behind(traffic, name));
  }
  return taken;
}

/** The exported values that no file takes, as `file#name`: of what is written there, and of what a door passes on. */
export function deadExports(
  paths: readonly string[],
  read: (path: string) => string = contentOf,
): readonly string[] {
  const all = new Map(paths.map((path) => [path, trafficOf(path, read(path))]));
  const taken = followed(all);
  return [...all].flatMap(([path, { gives, passesOn }]) =>
    taken.has(`${path}#*`)
      ? []
      : [...gives, ...passesOn.keys()].map((name) => `${path}#${name}`).filter((each) => !taken.has(each)),
  );
}
