import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Where the tests are that take longest: browsers, databases that are killed, the built add-in. */
const slow = [
  "test/journeys/",
  "test/screens/",
  "test/register/",
  "test/bundle/",
  "src/register/operations/",
  "test/contract/",
  "src/register/store/",
  "test/outlook/",
  "test/launch-event/",
  "test/hostile/",
];

/** How early a file begins: 0 is the first. */
function turnOf({ moduleId }: TestSpecification): number {
  const at = slow.findIndex((folder) => moduleId.includes(`/${folder}`));
  return at === -1 ? slow.length : at;
}

/** The slow files first: what begins last is short, so that the threads end together. Order says nothing else: no test knows of another. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => turnOf(one) - turnOf(other));
  }
}
