import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withOfficeAnsweredHere } from "./addin-page.ts";

const origin = "https://localhost:8444";
const scripts =
  `<script src="${origin}/office-js/before-office.js"></script>` +
  `<script src="${origin}/office-js/office.js"></script>`;

describe("a page of the add-in as the workbench serves it", () => {
  it.each(["src/screens/task-pane/pane.html", "src/launch-event/launchevent.html"])(
    "%s gets Office.js from this machine, after what the npm build lacks, and is else as shipped",
    (file) => {
      const shipped = readFileSync(file, "utf8");
      const served = withOfficeAnsweredHere(shipped, origin);
      expect(served.split(scripts)).toHaveLength(2);
      expect(served).not.toContain("microsoft.com");
      expect(served.replace(scripts, "")).toBe(shipped.replace(/<script src="https:[^"]*"><\/script>/, ""));
    },
  );
});
