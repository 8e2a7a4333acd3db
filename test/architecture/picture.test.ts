import { expect, it } from "vitest";
import { reportPicture } from "../../tools/report-picture.ts";
import { contentOf } from "./tree.ts";

it("the README's picture is what the command prints today (npm run picture draws it again)", async () => {
  expect(contentOf("docs/pictures/report.svg")).toBe(await reportPicture());
});
