import { expect, it } from "vitest";
import { isSchemaCurrent } from "./authority-schema.ts";

it("gives the JSON Schema that is committed; otherwise run npm run schema", async () => {
  expect(await isSchemaCurrent()).toBe(true);
});
