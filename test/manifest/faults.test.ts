import { describe, expect, it } from "vitest";
import { faultsOf } from "../../tools/manifest/check.ts";
import { workbenchAddress } from "../../tools/manifest/deployable.ts";
import type { Facts } from "../../tools/manifest/facts.ts";
import { factsFor, manifest } from "./facts.ts";

/** One change to a faultless manifest, and the line that must come of it. */
interface Planted {
  readonly fault: string;
  readonly change: readonly [from: string | RegExp, to: string];
  readonly says: RegExp;
}

const planted: readonly Planted[] = [
  {
    fault: "a resid that names nothing",
    change: ['<FunctionFile resid="LaunchEvent.Page"', '<FunctionFile resid="LaunchEvent.Pgae"'],
    says: /^line \d+: FunctionFile names the resource "LaunchEvent\.Pgae", which is not there$/,
  },
  {
    fault: "a resid of the outer overrides, which the inner ones cannot see",
    change: [/(VersionOverridesV1_1[^]*)<bt:String id="ReadPane\.Tip"[^>]*>/, "$1"],
    says: /^line \d+: Description names the resource "ReadPane\.Tip", which is not there$/,
  },
  {
    fault: "a label that names an address",
    change: ['<Label resid="CheckPane.Label"', '<Label resid="Pane.Url"'],
    says: /^line \d+: Label needs one of bt:ShortStrings, but "Pane\.Url" stands among bt:Urls$/,
  },
  {
    fault: "a resource that is there twice",
    change: [/(<bt:Url id="Pane\.Url"[^>]*>)/, "$1$1"],
    says: /^line \d+: the resource "Pane\.Url" is there twice$/,
  },
  {
    fault: "a resource that nothing names",
    change: [/(<bt:ShortStrings>)/, '$1<bt:String id="Lost" DefaultValue="lost" />'],
    says: /^line \d+: the resource "Lost" is named by nothing$/,
  },
  {
    fault: "a resid of 33 characters",
    change: [/Group\.Label/g, "G".repeat(33)],
    says: /^line \d+: "G{33}" must have 1 to 32 characters$/,
  },
  {
    fault: "a plain http address",
    change: ['<bt:Url id="Pane.Url" DefaultValue="https:', '<bt:Url id="Pane.Url" DefaultValue="http:'],
    says: /^line \d+: bt:Url is not https: http:/,
  },
  {
    fault: "an address of somebody else",
    change: [
      'SupportUrl DefaultValue="https://localhost:8444',
      'SupportUrl DefaultValue="https://other.example',
    ],
    says: /^line \d+: SupportUrl lies outside https:\/\/localhost:8444: https:\/\/other\.example/,
  },
  {
    fault: "a page that was not built",
    change: [/\/pane\.html/g, "/taskpane.html"],
    says: /^line \d+: SourceLocation names a file that was not built: taskpane\.html$/,
  },
  {
    fault: "a domain that is a pattern",
    change: ["<Hosts>", "<AppDomains><AppDomain>https://*.example</AppDomain></AppDomains><Hosts>"],
    says: /^line \d+: AppDomain must be one https origin: https:\/\/\*\.example$/,
  },
  {
    fault: "an event that Outlook does not know",
    change: ['Type="OnMessageCompose"', 'Type="OnMessageComposed"'],
    says: /^line \d+: Outlook knows no event "OnMessageComposed"$/,
  },
  {
    fault: "an event declared twice",
    change: ['Type="OnMessageCompose"', 'Type="OnNewMessageCompose"'],
    says: /^line \d+: the event "OnNewMessageCompose" is there twice$/,
  },
  {
    fault: "a send event without its mode",
    change: [' SendMode="SoftBlock"', ""],
    says: /^line \d+: OnMessageSend must say its send mode: PromptUser, SoftBlock, Block$/,
  },
  {
    fault: "a mode on an event that sends nothing",
    change: [/(FunctionName="onMessageComposeHandler")/, '$1 SendMode="Block"'],
    says: /^line \d+: OnMessageCompose has no send mode$/,
  },
  {
    fault: "a handler whose name is misspelt",
    change: ["onMessageSendHandler", "onMessageSentHandler"],
    says: /^line \d+: the built handler does not associate "onMessageSentHandler"$/,
  },
  {
    fault: "a runtime for another page than the events'",
    change: ['<Runtime resid="LaunchEvent.Page"', '<Runtime resid="Pane.Url"'],
    says: /^line \d+: no Runtime has the page of the launch events$/,
  },
  {
    fault: "a runtime without a script for classic Outlook",
    change: [/<Override [^>]*>/, ""],
    says: /^line \d+: the Runtime has no script for classic Outlook$/,
  },
  {
    fault: "a runtime with a long life",
    change: ['<Runtime resid="LaunchEvent.Page"', '<Runtime lifetime="long" resid="LaunchEvent.Page"'],
    says: /^line \d+: Outlook has no runtime with a long life$/,
  },
  {
    fault: "a button under another id than the alert's",
    change: [/id="checkPane"/g, 'id="check"'],
    says: /^line \d+: no control has the id "checkPane", which an alert's button opens$/,
  },
  {
    fault: "two buttons under one id",
    change: [/id="readPane"/g, 'id="checkPane"'],
    says: /^line \d+: the control "checkPane" is there twice$/,
  },
  {
    fault: "an icon without one of the ribbon's sizes",
    change: [/<bt:Image size="80"[^>]*>/, ""],
    says: /^line \d+: the Icon has no picture of 80 pixels$/,
  },
  {
    fault: "an icon of the wrong size",
    change: [/assets\/icon-80\.png/g, "assets/icon-64.png"],
    says: /^line \d+: bt:Image needs a picture of 80 × 80 pixels; \S+ is 64 × 64$/,
  },
  {
    fault: "elements out of order",
    change: [/( *<Permissions>.*\n)([^]*?<\/Rule>\n)/, "$2$1"],
    says: /^line \d+: Permissions must stand before Rule$/,
  },
  {
    fault: "an element that nobody knows",
    change: ["<SupportsSharedFolders>true</SupportsSharedFolders>", "<SharesFolders>true</SharesFolders>"],
    says: /^line \d+: SharesFolders is not known in DesktopFormFactor$/,
  },
  {
    fault: "no Rule, which the schema wants though the overrides replace it",
    change: [/<Rule [^]*<\/Rule>/, ""],
    says: /^line \d+: OfficeApp has no Rule$/,
  },
  {
    fault: "a label of 126 characters",
    change: ['DefaultValue="Check this message"', `DefaultValue="${"a".repeat(126)}"`],
    says: /^line \d+: bt:String holds 126 characters; 125 is the most$/,
  },
  {
    fault: "a version of three numbers",
    change: ["<Version>0.1.0.0", "<Version>0.1.0"],
    says: /^line \d+: the Version "0\.1\.0" must have four numbers$/,
  },
  {
    fault: "an id that is no GUID",
    change: [/<Id>.*<\/Id>/, "<Id>YOUR-ID-HERE</Id>"],
    says: /^line \d+: the Id "YOUR-ID-HERE" is no GUID$/,
  },
  {
    fault: "more than 256 KB",
    change: ["<Hosts>", `<!-- ${"a".repeat(256 * 1024)} --><Hosts>`],
    says: /^the manifest has \d+ bytes; 262144 is the most$/,
  },
  { fault: "a tag that is never closed", change: ["</OfficeApp>", ""], says: /^not well-formed XML: / },
];

function faults(text: string, facts: Facts = factsFor()): readonly string[] {
  return faultsOf(text, workbenchAddress, facts);
}

describe("the check of a manifest", () => {
  it("finds nothing in the repository's", () => {
    expect(faults(manifest)).toEqual([]);
  });

  it.each(planted)("tells of $fault", ({ change: [from, to], says }) => {
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    expect(faults(broken)).toContainEqual(expect.stringMatching(says));
  });

  it("tells of a handler that is associated but not declared", () => {
    const associated = new Set([...factsFor().associated, "onMessageReadHandler"]);
    expect(faults(manifest, { ...factsFor(), associated })).toEqual([
      'the built handler associates "onMessageReadHandler", which the manifest does not declare',
    ]);
  });

  it.each([[], ["https://localhost:8444/launchEvent.js"], ["https://localhost:8444/"]])(
    "tells of a .well-known file that does not list the exact script: %j",
    (...allowed) => {
      expect(faults(manifest, { ...factsFor(), allowed })).toEqual([
        expect.stringContaining("does not list https://localhost:8444/launchevent.js"),
      ]);
    },
  );

  it("gives every fault, not the first alone, and each on one line", () => {
    const broken = manifest.replace("onMessageSendHandler", "a").replace("OnMessageCompose", "b");
    expect(faults(broken).length).toBeGreaterThanOrEqual(3);
    expect(faults(broken).filter((fault) => fault.includes("\n"))).toEqual([]);
  });
});
