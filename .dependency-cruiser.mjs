/**
 * The table "who may know whom" of docs/decisions/002, executed. Every rule names the folders a module may import from;
 * anything else is refused. test/architecture asserts the number of modules seen and that a planted fault is caught.
 */
const core = ["message", "people", "protocol", "consent"];

const doors = {
  message: [],
  people: ["message"],
  protocol: ["message"],
  consent: ["message", "people"],
  reading: ["message", "people"],
  checks: ["message", "people", "protocol", "consent"],
  decision: [...core, "checks"],
  mail: [...core, "reading"],
  outlook: [...core, "decision"],
  "register-client": [...core, "api"],
  "mailbox-client": ["message"],
  "launch-event": [...core, "outlook", "reading", "checks", "decision", "register-client"],
  screens: [
    ...core,
    "outlook",
    "reading",
    "checks",
    "decision",
    "mail",
    "register-client",
    "mailbox-client",
    "api",
    "sign-in",
  ],
  workbench: [
    ...core,
    "outlook",
    "launch-event",
    "screens",
    "register-client",
    "mailbox-client",
    "reading",
    "checks",
    "decision",
    "mail",
  ],
  cli: [...core, "mail", "reading", "checks", "decision", "register"],
  "sign-in": [],
  api: [],
  register: [...core, "api"],
};

/** Folders inside a module that are entered by themselves, beside the module's own index. */
const innerDoors = [
  "authority-file",
  "directory",
  "documents",
  "documents/pdf",
  "task-pane",
  "shared",
  "host",
  "transports",
  "store",
  "operations",
  "receipts",
  "rights",
  "http",
];

/** npm packages a module may load, beside its own code. */
const packages = {
  api: ["typebox"],
  register: [
    "@electric-sql/pglite",
    "@fastify/helmet",
    "@fastify/rate-limit",
    "@fastify/swagger",
    "@fastify/type-provider-typebox",
    "@microsoft/microsoft-graph-types",
    "canonicalize",
    "close-with-grace",
    "fastify",
    "jose",
    "kysely",
    "nodemailer",
    "pg",
    "pino",
    "typebox",
  ],
  "sign-in": ["@azure/msal-browser"],
  people: ["ajv", "csv-parse"],
  reading: ["fflate", "saxes", "unpdf"],
  mail: ["postal-mime"],
  screens: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"],
  workbench: [
    "react",
    "react-dom",
    "@fluentui/react-components",
    "@fluentui/react-icons",
    "jose",
    "jsdom",
    "oidc-provider",
    "selfsigned",
    "smtp-server",
    "webpack",
  ],
};

const tests = "\\.test\\.tsx?$";

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
  to: { path: `^src/${module}/`, pathNot: `^src/${module}/((${innerDoors.join("|")})/)?index\\.tsx?$` },
}));

const packagesOf = Object.keys(doors).map((module) => ({
  name: `${module}-packages`,
  comment: `${module}/ may load ${(packages[module] ?? []).join(", ") || "no package"}.`,
  severity: "error",
  from: { path: `^src/${module}/`, pathNot: tests },
  to: {
    dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown", "unknown"],
    // A package of types alone is named as it is imported.
    pathNot: [...(packages[module] ?? []).map((name) => `(?:node_modules/|^)${name}(?:/|$)`), "^src/"],
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
      name: "no-node-in-outlook",
      comment: "What runs in Outlook, and the workbench's host that stands in for it, knows no Node.",
      severity: "error",
      from: {
        path: "^src/(outlook|launch-event|register-client|mailbox-client|screens|workbench/(host|graph))/",
        pathNot: tests,
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "handler-is-one-file",
      comment:
        "Classic Outlook loads one script for an event: what the send handler reaches is imported, never loaded.",
      severity: "error",
      from: {
        path: "^src/(launch-event|outlook|register-client|message|people|protocol|consent|reading|checks|decision)/",
        pathNot: ["^src/reading/documents/", tests],
      },
      to: { dynamic: true },
    },
    {
      name: "the-command-opens-no-connection",
      comment: "The command reads files and standard input, and nothing else.",
      severity: "error",
      from: { path: "^src/cli/", pathNot: tests },
      to: {
        path: "^(?:node:)?(?:net|tls|http|https|http2|dgram|dns|child_process|cluster)$",
        dependencyTypes: ["core"],
      },
    },
    {
      name: "the-command-knows-the-store-alone",
      comment:
        "`register verify` loads the register's store when it is asked to (docs/decisions on the store): nothing else of the register.",
      severity: "error",
      from: { path: "^src/cli/", pathNot: ["^src/cli/register/", tests] },
      to: { path: "^src/register/" },
    },
    {
      name: "the-command-loads-the-store-when-asked",
      comment:
        "Types may be imported; the store itself, with its drivers, is loaded by the one command that reads records.",
      severity: "error",
      from: { path: "^src/cli/register/", pathNot: tests },
      to: { path: "^src/register/(?!store/index\\.ts$)" },
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
        "The pure core takes an authority that was already validated: ajv and csv-parse never reach the send handler.",
      severity: "error",
      from: {
        path: "^src/(message|people|protocol|consent|reading|checks|decision|outlook|launch-event)/",
        pathNot: ["authority-file/", "people/directory/", tests],
      },
      to: { path: "^src/people/(authority-file|directory)/" },
    },
    {
      name: "documents-open-before-reading",
      comment:
        "Documents are opened by whoever has their bytes, before read(): the send handler never carries their readers.",
      severity: "error",
      from: {
        path: "^src/(message|people|protocol|consent|reading|checks|decision|mail|launch-event)/",
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
      comment:
        "A file nobody imports is dead; programs begin somewhere, and pages load a script by its address.",
      severity: "error",
      from: {
        orphan: true,
        path: "^src/",
        pathNot: [
          tests,
          "\\.cases\\.ts$",
          "^src/(?:cli|register)/main\\.ts$",
          "^src/outlook/early-ready\\.js$",
          "\\.d\\.ts$",
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
