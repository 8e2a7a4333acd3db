import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import configure from "../../webpack.config.js";
import { factsOf } from "../../tools/manifest/built.ts";
import { faultsOf } from "../../tools/manifest/check.ts";
import { workbenchAddress } from "../../tools/manifest/deployable.ts";
import { manifest } from "../manifest/facts.ts";
import { buildAddin, builtAddin } from "../support/addin/built-addin.ts";

const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

describe("the built add-in", () => {
  let folder = "";
  let files: readonly string[] = [];

  const contentOf = (path: string): string => readFileSync(join(folder, path), "utf8");
  const scriptsOf = (page: string): readonly string[] =>
    [...contentOf(page).matchAll(/<script[^>]* src="([^"]+)"/g)].map((found) => found[1] ?? "");

  beforeAll(async () => {
    folder = await builtAddin();
    files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) =>
      path.replaceAll("\\", "/"),
    );
  });

  it("is what the manifest says it is", () => {
    const facts = factsOf(folder);
    expect(facts).not.toBeNull();
    if (facts !== null) expect(faultsOf(manifest, workbenchAddress, facts)).toEqual([]);
  });

  it("loads Office.js from Microsoft's address, before its own script, and nothing else from anywhere", () => {
    expect(scriptsOf("pane.html")).toEqual([officeJs, "early-ready.js", "pane.js"]);
    expect(scriptsOf("launchevent.html")).toEqual([officeJs, "early.js", "launchevent.js"]);
    const pages = files.filter((path) => path.endsWith(".html"));
    const elsewhere = pages.flatMap(
      (page) => contentOf(page).match(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g) ?? [],
    );
    expect([...new Set(elsewhere)]).toEqual([`src="${officeJs}"`]);
  });

  it("opens the pane with at most 220 kB gzip of script, and not with none", () => {
    const own = scriptsOf("pane.html").filter((path) => !path.startsWith("https:"));
    const bytes = own.reduce((sum, path) => sum + gzipSync(contentOf(path), { level: 9 }).length, 0);
    expect(bytes).toBeGreaterThan(60_000);
    expect(bytes).toBeLessThanOrEqual(220_000);
  });

  it("opens the decision pages with at most 220 kB gzip of script, and MSAL beside it; no page of theirs is Outlook's", () => {
    expect(scriptsOf("decisions.html")).toEqual(["decisions.js"]);
    expect(scriptsOf("sign-in.html")).toEqual(["sign-in.js"]);
    const script = contentOf("decisions.js");
    const bytes = gzipSync(script, { level: 9 }).length;
    expect(bytes).toBeGreaterThan(60_000);
    expect(bytes).toBeLessThanOrEqual(220_000);
    expect(script).not.toContain("acquireTokenSilent");
    const later = files.filter((path) => /^decisions\.[0-9a-f]{8}\.js$/.test(path));
    expect(later.some((path) => contentOf(path).includes("acquireTokenSilent"))).toBe(true);
  });

  it("holds no source map, no policy and no path of the machine it was built on", () => {
    expect(files.filter((path) => path.endsWith(".map") || path.endsWith("policy.json"))).toEqual([]);
    const texts = files.filter((path) => /\.(?:js|html|json|css)$/.test(path));
    const telling = [process.cwd(), homedir() === "/" ? process.cwd() : `${homedir()}/`, "sourceMappingURL"];
    expect(texts.filter((path) => telling.some((word) => contentOf(path).includes(word)))).toEqual([]);
  });

  it("carries none of Microsoft's own files", () => {
    expect(files.filter((path) => /office[^/]*\.js$/i.test(path))).toEqual([]);
    expect(contentOf("pane.js")).not.toContain("OfficeExt");
  });
});

describe("npm run build:addin", () => {
  it("refuses a policy file in production, and says why", () => {
    expect(() => configure({ policy: "samples/authority.json" }, { mode: "production" })).toThrow(
      /^policy\.json is for development: anybody can read/,
    );
  });

  it("refuses an address that Outlook would not load", () => {
    expect(() => configure({ url: "http://addin.example" }, { mode: "production" })).toThrow(/is not https/);
  });

  it("puts the policy of fictional people beside a development build, and the given address into the allowed file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "correspondence-build-"));
    try {
      await buildAddin(folder, "development", "launchevent");
      expect(readFileSync(join(folder, "policy.json"))).toEqual(readFileSync("samples/authority.json"));
      expect(factsOf(folder)?.allowed).toEqual([`${workbenchAddress}/launchevent.js`]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
