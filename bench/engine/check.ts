import { examine } from "../../src/checks/index.ts";
import { decide } from "../../src/decision/index.ts";
import type { Draft } from "../../src/message/index.ts";
import type { Authority } from "../../src/people/index.ts";
import { read } from "../../src/reading/index.ts";

export { authorityOf } from "../../src/people/index.ts";
export { read };

/** What every door does with a draft: read, check, decide. */
export function check(draft: Draft, authority: Authority): string {
  const message = read(draft, authority);
  return decide(examine(message, authority, [], draft.date ?? 0), []);
}
