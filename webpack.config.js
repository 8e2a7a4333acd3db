/**
 * The add-in as static files in dist/addin: the pane (React, evergreen browsers) and the handler of the launch events
 * (one file, ECMAScript 2016, no DOM). Their pages load Office.js from Microsoft's address, as its documentation demands.
 *
 *   npm run build:addin                                        for the workbench's address
 *   npm run build:addin -- --env url=https://addin.example     for another
 *   npm run build:addin -- --env register=https://…            that asks a register; REGISTER_URL says the same
 *   npx webpack --mode development                             with the policy of fictional people beside it
 *
 * Options (--env): url, the address it will be served from; register, that of the authority's register; out, another folder;
 * policy, another policy file. Built for production without a register it checks nothing, and says so.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { env as environment } from "node:process";
import { URL } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import TerserPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";
import { FunctionsLast } from "./tools/functions-last.mjs";

/** Loopback may be asked without encryption: there is nobody in between. Takes `http://127.0.0.1:8080`. */
const onLoopback = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** The origin of the authority's register; null where none is named. */
function registerFor(env) {
  const address = (env.register ?? environment.REGISTER_URL ?? "").replace(/\/+$/, "");
  if (address === "") return null;
  if (!onLoopback.test(address) && new URL(address).origin !== address)
    throw new Error(`REGISTER_URL ${address} is no origin: wanted https://host or https://host:port.`);
  if (!onLoopback.test(address) && !address.startsWith("https://"))
    throw new Error(`REGISTER_URL ${address} is not https: a token would be read on its way.`);
  return address;
}

/** Where policy and permissions come from: a register, or in development without one the file beside the bundle. */
function sources(production, env, address) {
  const register = registerFor(env);
  const policy = production || register !== null ? null : `${address}/policy.json`;
  return {
    __REGISTER_ADDRESS__: JSON.stringify(register),
    __POLICY_ADDRESS__: JSON.stringify(policy),
  };
}

/** Where the repository's manifest points. */
const workbenchAddress = "https://localhost:8444";

/** What a handler's script must call to be run from another origin than Outlook's own; the exact address, no pattern. */
const allowedFile = ".well-known/microsoft-officeaddins-allowed.json";

const root = import.meta.dirname;

/** The policy of fictional people, in development only: what holds real people's addresses is never a public file. */
function policyFor(production, env) {
  if (!production)
    return [{ from: resolve(root, env.policy ?? "samples/authority.json"), to: "policy.json" }];
  if (env.policy === undefined && !existsSync(resolve(root, "assets/policy.json"))) return [];
  throw new Error(
    "policy.json is for development: anybody can read what lies beside the add-in. A production build has none.",
  );
}

function copied(address, policy) {
  const allowed = `${JSON.stringify({ allowed: [`${address}/launchevent.js`] }, null, 2)}\n`;
  return new CopyPlugin({
    patterns: [
      { from: "assets", to: "assets" },
      { from: "src/outlook/early-ready.js", to: "early-ready.js" },
      { from: resolve(root, "manifest.xml"), to: allowedFile, toType: "file", transform: () => allowed },
      ...policy,
    ],
  });
}

/** One page with one script; where there is Office.js, it is in the page itself, ahead of ours. */
function page(template, filename, more = {}) {
  return new HtmlPlugin({
    template,
    filename,
    inject: "head",
    scriptLoading: "blocking",
    minify: false,
    ...more,
  });
}

/** Nothing but ASCII in the output: classic Outlook reads the file without a charset of ours. */
const minimizer = [new TerserPlugin({ terserOptions: { format: { ascii_only: true } } })];

/**
 * The handler is minified harder: every byte of it is loaded at Send. An arrow where `this` is not said is the same. Comparisons
 * stay the way round that they are written, and only what is one expression is put in its place: like stays like, for gzip.
 */
const handlerMinimizer = [
  new TerserPlugin({
    terserOptions: {
      ecma: 2016,
      compress: { passes: 3, keep_fargs: false, unsafe_arrows: true, lhs_constants: false, inline: 1 },
      format: { ascii_only: true },
    },
  }),
];

function shared(production, env) {
  return {
    mode: production ? "production" : "development",
    context: root,
    devtool: production ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js", ".json"] },
    performance: { hints: false },
    output: { path: resolve(root, env.out ?? "dist/addin"), devtoolNamespace: "correspondence-control" },
  };
}

function handler(production, env, address) {
  const base = shared(production, env);
  return {
    ...base,
    name: "launchevent",
    target: "es2016",
    // `early` is loaded by the page alone, ahead of the other, and holds what comes before the handlers do.
    entry: { early: "./src/launch-event/early.ts", launchevent: "./src/launch-event/index.ts" },
    // No chunks, no runtime of its own, no hot reload: classic Outlook loads this file and no other.
    output: { ...base.output, filename: "[name].js", chunkFormat: false, chunkLoading: false, clean: true },
    optimization: { minimizer: handlerMinimizer, splitChunks: false, runtimeChunk: false },
    module: { rules: [{ test: /\.ts$/, loader: resolve(root, "tools/es2016-loader.mjs") }] },
    plugins: [
      // In development the map must tell where each line comes from.
      ...(production ? [new FunctionsLast()] : []),
      new webpack.DefinePlugin({
        // fetch takes absolute addresses only, and there is no location to be relative to.
        __ADDIN_ADDRESS__: JSON.stringify(address),
        ...sources(production, env, address),
      }),
      page("./src/launch-event/launchevent.html", "launchevent.html", {
        chunksSortMode: "manual",
        chunks: ["early", "launchevent"],
      }),
      copied(address, policyFor(production, env)),
    ],
  };
}

/** Importing these does nothing by itself: what a screen does not use of them is not loaded with it. */
const withoutEffects = {
  test: /[\\/]src[\\/](?:message|people|protocol|consent|reading|checks|decision|mail)[\\/]/,
  sideEffects: false,
};

function pane(production, env, address) {
  const base = shared(production, env);
  return {
    ...base,
    name: "pane",
    // After the other, which empties the folder first.
    dependencies: ["launchevent"],
    target: ["web", "es2022"],
    entry: { pane: "./src/screens/task-pane/index.tsx" },
    output: { ...base.output, filename: "[name].js", chunkFilename: "pane.[contenthash:8].js" },
    optimization: { minimizer, splitChunks: { chunks: "async" }, runtimeChunk: false },
    // unpdf carries pdf.js itself, and asks for the version of a separate one only if there is one.
    resolve: { ...base.resolve, alias: { "pdfjs-dist/package.json": false } },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022", jsx: "automatic" } },
        { test: /unpdf[\\/]dist[\\/].*\.mjs$/, loader: resolve(root, "tools/without-place-loader.mjs") },
        withoutEffects,
      ],
    },
    plugins: [
      new webpack.DefinePlugin(sources(production, env, address)),
      // It may find Outlook ready at once: there must be something to show itself in by then.
      page("./src/screens/task-pane/pane.html", "pane.html", { scriptLoading: "defer" }),
    ],
  };
}

/** The pages of members and the Monitoring Officer, and the one that a sign-in comes back to: at the top of their window. */
function decisions(production, env) {
  const base = shared(production, env);
  return {
    ...base,
    name: "decisions",
    dependencies: ["launchevent"],
    target: ["web", "es2022"],
    entry: { decisions: "./src/screens/decisions/index.tsx", "sign-in": "./src/sign-in/return-page.ts" },
    output: { ...base.output, filename: "[name].js", chunkFilename: "decisions.[contenthash:8].js" },
    optimization: { minimizer, splitChunks: { chunks: "async" }, runtimeChunk: false },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022", jsx: "automatic" } },
        withoutEffects,
      ],
    },
    plugins: [
      page("./src/screens/decisions/decisions.html", "decisions.html", {
        chunks: ["decisions"],
        scriptLoading: "defer",
      }),
      page("./src/sign-in/sign-in.html", "sign-in.html", { chunks: ["sign-in"] }),
    ],
  };
}

export default function configure(env = {}, argv = {}) {
  const production = argv.mode !== "development";
  const address = (env.url ?? workbenchAddress).replace(/\/$/, "");
  if (!address.startsWith("https://"))
    throw new Error(`${address} is not https: Outlook loads nothing else.`);
  return [handler(production, env, address), pane(production, env, address), decisions(production, env)];
}
