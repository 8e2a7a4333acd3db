import type { Saying } from "../../message/index.ts";

/** What this check can tell a sender: {signatory}. The words stand in `decision/words`. */
export type OfficialLetterPhrase = "official.in-members-name" | "official.in-mayors-name";

/** Under whose name the official letter stands. */
export function official(inNameOf: "member" | "mayor", signatory: string): Saying<OfficialLetterPhrase> {
  const phrase = inNameOf === "mayor" ? "official.in-mayors-name" : "official.in-members-name";
  return { phrase, values: { signatory } };
}
