import type { DetermineBody, GrantBody, NoWords, ReferBody, RefuseBody } from "../../../api/index.ts";
import { momentOf, type Allowed, type RequestEvent } from "../../../consent/index.ts";
import { invalid, type Refused } from "../result.ts";
import type { DeedRow } from "./deed.ts";

/** The terms of a grant or determination in the words of consent/. A day without a time counts to its end. */
function allowedBy(
  persons: readonly string[] | undefined,
  conditions: string | undefined,
  expires: string | undefined,
): Allowed | Refused {
  const moment = expires === undefined ? null : momentOf(expires);
  if (expires !== undefined && moment === null)
    return invalid("/expires", JSON.stringify(expires), "a day or a moment that exists");
  return {
    ...(persons === undefined ? {} : { mayBeSharedWith: persons }),
    ...(conditions === undefined ? {} : { conditions }),
    ...(moment === null ? {} : { expires: moment.to }),
  };
}

function sharingEvent(name: "grant" | "determine-share", allowed: Allowed | Refused): RequestEvent | Refused {
  return "ok" in allowed ? allowed : { name, ...allowed };
}

/** The originator agrees, as asked or with limits (part-5.5, 14.1). */
export const grant: DeedRow<GrantBody> = {
  operation: "grant",
  event: ({ mayBeSharedWith, conditions, expires }) =>
    sharingEvent("grant", allowedBy(mayBeSharedWith, conditions, expires)),
  words: ({ conditions }) => conditions ?? null,
};

/** The originator declines; where the law is said to require the sharing, that is the objection. */
export const refuse: DeedRow<RefuseBody> = {
  operation: "refuse",
  event: () => ({ name: "refuse" }),
  words: ({ reason }) => reason ?? null,
};

/** The asker no longer asks. */
export const withdraw: DeedRow<NoWords> = {
  operation: "withdraw",
  event: () => ({ name: "withdraw" }),
  words: ({ reason }) => reason ?? null,
};

/** The originator takes a grant back: it ends for future sends. */
export const revoke: DeedRow<NoWords> = {
  operation: "revoke",
  event: () => ({ name: "revoke" }),
  words: ({ reason }) => reason ?? null,
};

/** The asker brings it before the Monitoring Officer. */
export const refer: DeedRow<ReferBody> = {
  operation: "refer",
  event: () => ({ name: "refer" }),
  words: ({ grounds }) => grounds,
};

/** The Monitoring Officer, or a deputy who is needed, determines with reasons. */
export const determine: DeedRow<DetermineBody> = {
  operation: "determine",
  event: ({ outcome, shareWith, conditions, expires }) =>
    outcome === "share"
      ? sharingEvent("determine-share", allowedBy(shareWith, conditions, expires))
      : { name: "determine-do-not-share" },
  words: ({ reasons }) => reasons,
};
