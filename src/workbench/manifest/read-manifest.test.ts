import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { ManifestFault, readManifest } from "./index.ts";

const repository = readFileSync("manifest.xml", "utf8");

function read(xml: string) {
  const { window } = new JSDOM("");
  return readManifest(new window.DOMParser().parseFromString(xml, "text/xml"));
}

describe("the manifest as the stand-in reads it", () => {
  it("says how strictly Outlook takes the send check, and with which rights", () => {
    expect(read(repository)).toMatchObject({
      name: "Correspondence Control",
      permission: "ReadWriteItem",
      sendMode: "SoftBlock",
      supportsSharedFolders: true,
      launchEventPage: "https://localhost:8444/launchevent.html",
      icon: "https://localhost:8444/assets/icon-32.png",
    });
  });

  it("names one button beside a draft and one beside a message, both opening the pane", () => {
    const commands = read(repository).commands.map(({ id, action, mode, target }) => [
      id,
      action,
      mode,
      target,
    ]);
    expect(commands).toEqual([
      ["checkPane", "pane", "compose", "https://localhost:8444/pane.html"],
      ["readPane", "pane", "read", "https://localhost:8444/pane.html"],
    ]);
  });

  it("names a handler for every event that the stand-in raises", () => {
    expect(Object.keys(read(repository).launchEvents)).toHaveLength(8);
  });

  it.each([
    ["a send mode that Outlook does not know", repository.replace('SendMode="SoftBlock"', 'SendMode="Ask"')],
    [
      "an event that Outlook does not know",
      repository.replace('Type="OnMessageCompose"', 'Type="OnMessage"'),
    ],
    [
      "a resource that is not there",
      repository.replaceAll('<bt:Url id="Pane.Url"', '<bt:Url id="Other.Url"'),
    ],
    ["no overrides", "<OfficeApp/>"],
  ])("is refused with %s", (_, xml) => {
    expect(() => read(xml)).toThrow(ManifestFault);
  });
});
