import { readFileSync } from "node:fs";
import { OfficeAddinManifest } from "office-addin-manifest";
import { describe, expect, it } from "vitest";
import { schemaFaults } from "../../tools/manifest/schema.ts";
import { child, named, parse } from "../../tools/manifest/xml.ts";
import { handlers, manifest } from "./facts.ts";

/** Microsoft's schemas, where somebody has them: they are not part of this project. */
const schemas = process.env["CORRESPONDENCE_MANIFEST_SCHEMAS"] ?? null;

const root = parse(manifest);

function text(name: string): string | undefined {
  return child(root, name)?.text;
}

describe("manifest.xml", () => {
  it("is read by Microsoft's own tool", async () => {
    const info = await OfficeAddinManifest.readManifestFile("manifest.xml");
    expect(info).toMatchObject({
      officeAppType: "MailApp",
      permissions: "ReadWriteItem",
      hosts: ["Mailbox"],
      defaultLocale: "en-GB",
      displayName: "Correspondence Control",
    });
  });

  it("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(text("Version")).toBe(`${version}.0`);
  });

  it("declares the eight events from the first day, and holds a send softly", () => {
    const launches = named(root, "LaunchEvent").map(({ attributes }) => [
      attributes["FunctionName"],
      attributes["SendMode"] ?? null,
    ]);
    expect(launches).toEqual(
      handlers.map((name) => [name, name === "onMessageSendHandler" ? "SoftBlock" : null]),
    );
    const names = named(root, "LaunchEvent").map(({ attributes }) => attributes["Type"] ?? "");
    expect(names.map((name) => `o${name.slice(1)}Handler`)).toEqual(handlers);
  });

  it("installs anywhere, and wants Mailbox 1.12 only for the handlers", () => {
    expect(named(root, "Set").map(({ attributes }) => attributes["MinVersion"])).toEqual(["1.1"]);
    expect(named(root, "bt:Sets").map(({ attributes }) => attributes["DefaultMinVersion"])).toEqual([
      "1.8",
      "1.12",
    ]);
  });

  it("runs in shared folders and asks for no extended permission", () => {
    expect(named(root, "SupportsSharedFolders").map(({ text: said }) => said)).toEqual(["true"]);
    expect(named(root, "ExtendedPermissions")).toEqual([]);
  });

  it("opens the pane from both ribbons, with and without launch events", () => {
    const ids = named(root, "Control").map(({ attributes }) => attributes["id"]);
    expect(ids).toEqual(["checkPane", "readPane", "checkPane", "readPane"]);
  });

  it.runIf(schemas !== null)("keeps to Microsoft's schema, and a broken one does not", () => {
    expect(schemaFaults(manifest, schemas)).toEqual([]);
    expect(schemaFaults(manifest.replace("SoftBlock", "Softly"), schemas)).toContainEqual(
      expect.stringMatching(/^line \d+: .*Softly/),
    );
  });

  it("is not held against a schema where there is none, and says so where the folder is wrong", () => {
    expect(schemaFaults("no manifest at all", null)).toEqual([]);
    expect(() => schemaFaults(manifest, "test/manifest")).toThrow("holds no OfficeAppManifestV1_1.xsd");
  });
});
