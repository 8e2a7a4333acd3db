import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, type RequestOptions } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConsents } from "../../consent/index.ts";
import { readAuthorityFile } from "../../people/authority-file/index.ts";
import { authorityOf } from "../../people/index.ts";
import { protocols } from "../../protocol/index.ts";
import { atFreePorts, startWorkbench, type Ports, type StartOptions, type Workbench } from "./index.ts";

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly policy: string;
  /** By which a browser asks whether what it has is still true. */
  readonly tag: string;
  readonly text: string;
}

function ask(url: string, options: RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get(url, { ...options, rejectUnauthorized: false, agent: false }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () => {
        const {
          "content-type": type = "",
          "content-security-policy": policy = "",
          etag = "",
        } = response.headers;
        resolve({ status: response.statusCode ?? 0, type, policy: String(policy), tag: etag, text });
      });
    });
    request.on("error", reject);
  });
}

describe("the workbench's servers", () => {
  let folder: string;
  let workbench: Workbench;
  let options: StartOptions;
  let ports: Ports;
  const missing: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "workbench-server-"));
    const addinFolder = join(folder, "addin");
    const pageFolder = join(folder, "page");
    mkdirSync(addinFolder);
    mkdirSync(pageFolder);
    writeFileSync(join(folder, "secret.txt"), "not for serving");
    writeFileSync(
      join(addinFolder, "pane.html"),
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    );
    writeFileSync(join(pageFolder, "index.html"), "<!doctype html><title>Workbench</title>");
    writeFileSync(join(pageFolder, "before-office.js"), "/* before */");
    options = {
      addinFolder,
      pageFolder,
      manifest: "manifest.xml",
      certificateFolder: folder,
      missing: (path) => missing.push(path),
    };
    workbench = await atFreePorts(18_943, (found) => {
      ports = found;
      return startWorkbench({ ...options, ...found });
    });
  });
  afterAll(async () => {
    await workbench.close();
    rmSync(folder, { recursive: true });
  });

  const addin = (path: string, cookie = "") =>
    ask(`${workbench.addinOrigin}${path}`, { headers: { cookie } });

  it("tell the page where the add-in is, and give it the manifest", async () => {
    const settings = await ask(`${workbench.address}settings.json`);
    expect(JSON.parse(settings.text)).toMatchObject({ addinOrigin: `https://localhost:${ports.addinPort}` });
    expect((await ask(`${workbench.address}manifest.xml`)).text).toContain("<OfficeApp");
  });

  it("let the page run its own scripts alone, and the add-in be shown in this page alone", async () => {
    expect((await ask(workbench.address)).policy).toMatch(/script-src 'self';.*frame-ancestors 'none'/);
    expect((await addin("/pane.html")).policy).toContain(
      `frame-ancestors https://localhost:${ports.pagePort}`,
    );
  });

  it("answer for Microsoft's address, whatever the case of a path", async () => {
    expect((await addin("/pane.html")).text).toContain(
      `https://localhost:${ports.addinPort}/office-js/office.js`,
    );
    expect(await addin("/office-js/office.js")).toMatchObject({
      status: 200,
      type: "text/javascript; charset=utf-8",
    });
    expect((await addin("/office-js/AgaveErrorUX/Index.html")).status).toBe(200);
    expect((await addin("/office-js/before-office.js")).text).toMatch(
      /^self\.workbench=\{"clockOffsetMs":-?\d+,"owner":"mayor","ticket":null\};\n\/\* before \*\/$/,
    );
  });

  it("send what a browser has already no second time, and what has changed since at once", async () => {
    const path = "/launchevent.js";
    writeFileSync(join(folder, "addin", "launchevent.js"), "/* as it was */");
    const first = await addin(path);
    const asked = { headers: { "if-none-match": first.tag } };
    expect(await ask(`${workbench.addinOrigin}${path}`, asked)).toMatchObject({ status: 304, text: "" });
    writeFileSync(join(folder, "addin", "launchevent.js"), "/* changed */");
    expect(await ask(`${workbench.addinOrigin}${path}`, asked)).toMatchObject({
      status: 200,
      text: "/* changed */",
    });
  });

  it("name what is asked for and not there", async () => {
    expect((await addin("/office-js/none.js")).status).toBe(404);
    expect(missing).toContain("/office-js/none.js");
  });

  it.each(["/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/..%5csecret.txt"])(
    "serve nothing from outside their folders: %s",
    async (path) => {
      expect((await addin(path)).text).not.toContain("not for serving");
    },
  );

  it("refuse a request that calls them by another name", async () => {
    const answer = await ask(workbench.address, { headers: { host: `rebound.example:${ports.pagePort}` } });
    expect(answer.status).toBe(421);
  });

  it("answer an address that cannot be decoded, and go on", async () => {
    expect((await addin("/%E0%A4%A")).status).toBe(400);
    expect((await addin("/pane.html")).status).toBe(200);
  });

  it("give the add-in a policy that it reads, with the grants of the story", async () => {
    const { authority, consents } = JSON.parse((await addin("/policy.json")).text) as Record<string, unknown>;
    const read = readAuthorityFile(
      authority,
      protocols.map(({ id }) => id),
    );
    if ("faults" in read) throw new Error(JSON.stringify(read.faults));
    expect(readConsents(consents, authorityOf(read.authority))).toMatchObject({
      consents: [{ id: "C-2026-0042" }],
    });
  });

  it("answer for the register as the page's cookie wants it", async () => {
    expect((await addin("/policy.json", "workbench-register=refuses")).status).toBe(401);
    expect((await addin("/policy.json", "other=1; workbench-register=garbage")).type).toContain("text/html");
    expect((await addin("/policy.json", "workbench-register=unheard-of")).status).toBe(200);
    await expect(addin("/policy.json", "workbench-register=down")).rejects.toThrow();
  });

  it("say in one line that a port is in use", async () => {
    const { pagePort, addinPort } = ports;
    await expect(startWorkbench({ ...options, pagePort, addinPort })).rejects.toThrow(
      `port ${addinPort} is in use`,
    );
    const free = await atFreePorts(19_043, async (found) => {
      const beside = startWorkbench({ ...options, pagePort, addinPort: found.addinPort });
      await expect(beside).rejects.toThrow(`port ${pagePort} is in use`);
      return startWorkbench({ ...options, ...found });
    });
    await free.close();
  });

  it("say in one line what is not built", async () => {
    await expect(startWorkbench({ ...options, addinFolder: folder })).rejects.toThrow(
      /^the add-in is not built/,
    );
  });
});
