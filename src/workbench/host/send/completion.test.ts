import { describe, expect, it } from "vitest";
import { clients } from "../clients.ts";
import type { ManifestFacts } from "../manifest/facts.ts";
import { readCompletion } from "./completion.ts";

const manifest: ManifestFacts = {
  name: "Add-in",
  permission: "ReadWriteItem",
  sendMode: "SoftBlock",
  launchEvents: {},
  launchEventPage: "https://localhost:8444/launchevent.html",
  commands: [{ id: "checkPane", action: "pane", target: "", mode: "compose", label: "Check" }],
  appDomains: [],
  extendedPermissions: [],
  supportsSharedFolders: false,
};

const stopped = { allowEvent: false, errorMessage: "No.", commandId: "checkPane" };

/** What is wrong with an answer, and the fault that says so. */
const wrong: readonly (readonly [string, unknown, RegExp])[] = [
  ["nothing at all", null, /allowEvent is neither/],
  ["an option that there is not", { ...stopped, okLabel: "x" }, /okLabel is no option/],
  ["a message of 501 characters", { ...stopped, errorMessage: "x".repeat(501) }, /errorMessage has 501/],
  ["Markdown of 501 characters", { ...stopped, errorMessageMarkdown: "x".repeat(501) }, /Markdown has 501/],
  ["a label of 21 characters", { ...stopped, cancelLabel: "x".repeat(21) }, /cancelLabel has 21/],
  ["a message that is no text", { ...stopped, errorMessage: 5 }, /errorMessage is no text/],
  ["a command that the manifest lacks", { ...stopped, commandId: "other" }, /other is not in the manifest/],
  ["context that is no text", { ...stopped, contextData: { a: 1 } }, /contextData is no text/],
  [
    "context without a command",
    { allowEvent: false, errorMessage: "x", contextData: "a" },
    /without a commandId/,
  ],
  ["an override that would be stricter", { ...stopped, sendModeOverride: "block" }, /only be promptUser/],
  ["a command without a message", { allowEvent: false, commandId: "checkPane" }, /errorMessage is missing/],
];

describe("the answer of a send handler", () => {
  it.each(wrong)("is at fault with %s", (_what, options, fault) => {
    expect(readCompletion(options, manifest, clients.web).faults.join("; ")).toMatch(fault);
  });

  it("is without fault at every limit", () => {
    const options = {
      allowEvent: false,
      errorMessage: "x".repeat(500),
      errorMessageMarkdown: "y".repeat(500),
      cancelLabel: "z".repeat(20),
      commandId: "checkPane",
      contextData: "{}",
      sendModeOverride: "promptUser",
    };
    expect(readCompletion(options, manifest, clients.web)).toEqual({
      completion: {
        isAllowed: false,
        message: "x".repeat(500),
        markdown: "y".repeat(500),
        cancelLabel: "z".repeat(20),
        commandId: "checkPane",
        contextData: "{}",
        isLoosened: true,
      },
      faults: [],
    });
  });

  it("allows only when it says so", () => {
    for (const options of [null, {}, "true", [], { allowEvent: "true" }, { allowEvent: 1 }])
      expect(readCompletion(options, manifest, clients.web).completion.isAllowed).toBe(false);
    expect(readCompletion({ allowEvent: true }, manifest, clients.web).completion.isAllowed).toBe(true);
  });

  it("has no button in classic Outlook without a message", () => {
    const { completion } = readCompletion(
      { allowEvent: false, commandId: "checkPane" },
      manifest,
      clients.classic,
    );
    expect(completion.commandId).toBeNull();
  });

  it("has neither button nor override below Mailbox 1.14", () => {
    const options = { ...stopped, sendModeOverride: "promptUser", errorMessageMarkdown: "**No.**" };
    const { completion } = readCompletion(options, manifest, clients["classic-2206"]);
    expect(completion).toMatchObject({ message: "No.", markdown: null, commandId: null, isLoosened: false });
  });
});
