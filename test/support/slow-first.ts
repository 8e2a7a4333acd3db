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

/** How early a file begins: 0 is the first. Of those that take no time, the ones that share what they load stand together. */
function turnOf({ moduleId, project }: TestSpecification): number {
  const at = slow.findIndex((folder) => moduleId.includes(`/${folder}`));
  if (at !== -1) return at;
  return project.config.isolate ? slow.length : slow.length + 1;
}

/** The slow files first: what begins last is short, so that the threads end together. Order says nothing else: no test knows of another. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => turnOf(one) - turnOf(other));
  }
}
