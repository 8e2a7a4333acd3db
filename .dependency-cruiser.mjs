/**
 * The table "who may know whom" of docs/decisions/002, executed. Every rule names the folders a module may import from;
 * anything else is refused. test/architecture asserts the number of modules seen and that a planted fault is caught.
 */
const doors = {
  message: [],
  people: ["message"],
  protocol: ["message"],
  consent: ["message", "people"],
  reading: ["message", "people"],
  checks: ["message", "people", "protocol", "consent"],
  decision: ["message", "people", "protocol", "consent", "checks"],
  mail: ["message", "people", "protocol", "consent", "reading"],
  cli: ["message", "people", "protocol", "consent", "mail", "reading", "checks", "decision"],
};

/** npm packages a module may load, beside its own code. */
const packages = {
  people: ["ajv"],
  reading: ["fflate", "saxes", "unpdf"],
  mail: ["postal-mime"],
};

const tests = "\\.test\\.ts$";

const mayOnlyKnow = Object.entries(doors).map(([module, allowed]) => ({
  name: `${module}-knows-only`,
  comment: `${module}/ may import ${allowed.join(", ") || "nothing"} and itself: move the code, or pass the value in.`,
  severity: "error",
  from: { path: `^src/${module}/`, pathNot: tests },
  to: { path: "^src/", pathNot: `^src/(${[module, ...allowed].join("|")})/` },
}));

const throughTheDoor = Object.keys(doors).map((module) => ({
  name: `${module}-has-one-door`,
  comment: `Import ${module}/ through ${module}/index.ts; if what you need is not there, the door must be widened on purpose.`,
  severity: "error",
  from: { pathNot: `^src/${module}/` },
  to: {
    path: `^src/${module}/`,
    pathNot: `^src/${module}/((authority-file|documents|documents/pdf)/)?index\\.ts$`,
  },
}));

const packagesOf = Object.keys(doors).map((module) => ({
  name: `${module}-packages`,
  comment: `${module}/ may load ${(packages[module] ?? []).join(", ") || "no package"}.`,
  severity: "error",
  from: { path: `^src/${module}/`, pathNot: tests },
  to: {
    dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown", "unknown"],
    pathNot: [...(packages[module] ?? []).map((name) => `node_modules/${name}/`), "^src/"],
  },
}));

export default {
  forbidden: [
    ...mayOnlyKnow,
    ...throughTheDoor,
    ...packagesOf,
    {
      name: "pure-is-pure",
      comment:
        "The pure folders and mail/ open no file, socket or process: only cli/ and authority-file's readers do.",
      severity: "error",
      from: {
        path: "^src/(message|people|protocol|consent|reading|checks|decision|mail)/",
        pathNot: tests,
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "checks-do-not-import-one-another",
      comment:
        "What two checks need is a noun in message/, people/, checks/ itself, checks/correspondence/ or checks/letters/.",
      severity: "error",
      from: { path: "^src/checks/([^/]+)/" },
      to: { path: "^src/checks/[^/]+/", pathNot: "^src/checks/($1/|(correspondence|letters)/index\\.ts$)" },
    },
    {
      name: "validator-stays-at-the-edge",
      comment:
        "The pure core takes an authority that was already validated: ajv never reaches the send handler.",
      severity: "error",
      from: {
        path: "^src/(message|people|protocol|consent|reading|checks|decision)/",
        pathNot: "authority-file/",
      },
      to: { path: "^src/people/authority-file/" },
    },
    {
      name: "documents-open-before-reading",
      comment:
        "Documents are opened by whoever has their bytes, before read(): the send handler never carries their readers.",
      severity: "error",
      from: {
        path: "^src/(message|people|protocol|consent|reading|checks|decision|mail)/",
        pathNot: ["^src/reading/documents/", tests],
      },
      to: { path: "^src/reading/documents/" },
    },
    {
      name: "document-packages-stay-with-documents",
      comment: "Only reading/documents/ opens zip and XML: the rest of reading/ runs in the send handler.",
      severity: "error",
      from: { path: "^src/reading/", pathNot: ["^src/reading/documents/", tests] },
      to: { path: "node_modules/(fflate|saxes|unpdf)/" },
    },
    {
      name: "pdf-is-handed-in",
      comment:
        "unpdf outweighs everything else: only documents/pdf/ loads it, and callers load that when they need it.",
      severity: "error",
      from: { path: "^src/reading/documents/", pathNot: ["^src/reading/documents/pdf/", tests] },
      to: { path: "^src/reading/documents/pdf/|node_modules/unpdf/" },
    },
    {
      name: "no-cycles",
      comment: "Data goes down the line once, and never back up.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      comment: "A file nobody imports is dead.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: [tests, "\\.cases\\.ts$", "^src/cli/main\\.ts$"] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".mjs", ".js", ".json"] },
  },
};
