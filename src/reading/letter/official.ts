import type { Person } from "../../people/index.ts";
import type { Capacity } from "./capacity.ts";
import type { Parts } from "./parts.ts";

/** `Our ref: WCA/MOOR/77`, `Reference 12`. */
const reference = /^(?:our |your )?ref(?:erence)?\b\.?:?/i;

/** "We", "our", "the Authority", "the Committee": the letter speaks for more than its writer. */
const speaks =
  /\b(?:we|our|us|the (?:combined )?(?:authority|council|committee|board)|this (?:authority|council))\b/i;

const behalf =
  /\b(?:on behalf of|in the name of) (?:the |this )?(?:[A-Z]\w+ )?(?:combined )?(?:authority|council)\b/i;

function bearsName(parts: Parts, names: readonly (readonly string[])[]): boolean {
  return parts.head.some((part) =>
    names.some((name) => name.length > 1 && part.text.toLowerCase().indexOf(name.join(" ")) !== -1),
  );
}

/**
 * Whether a letter that goes outside speaks for the authority: on its letterhead, under its reference, on its behalf, by
 * an officer in post, or in an office of the authority and speaking as the authority. Source: part-5.5, 14.2.
 */
export function speaksOfficially(
  parts: Parts,
  signatory: Person | null,
  capacity: Capacity,
  names: readonly (readonly string[])[],
): boolean {
  if (capacity === "elsewhere") return false;
  const all = [...parts.head, ...parts.body];
  const said = parts.body.map((part) => part.text).join("\n");
  const hasForm = bearsName(parts, names) || all.some((part) => reference.test(part.text));
  if (signatory === null)
    return (
      hasForm ||
      names.some(
        (name) =>
          speaks.test(said) && parts.signature.some((part) => part.text.toLowerCase() === name.join(" ")),
      )
    );
  if (signatory.kind === "officer") return true;
  if (hasForm || behalf.test(said)) return true;
  return (
    capacity === "office" &&
    (signatory.kind === "mayor" ||
      speaks.test(said) ||
      names.some((name) => said.toLowerCase().indexOf(name.join(" ")) !== -1))
  );
}
