import type { Problem } from "../api/index.ts";

/** Why the register did not do what it was asked. */
export type Trouble =
  | "signed-out" // nobody is signed in, or the token or ticket counts no more
  | "refused" // the register answered, and says no: `problem` says why
  | "unreachable" // no answer in time, none that a register gives, or one that asks to come again later
  | "no-register"; // this build knows no register

/** What came of a call. Nothing of this module rejects. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly trouble: Trouble;
      /** The register's own words (RFC 9457), with a stable code; null where it gave none. */
      readonly problem: Problem | null;
    };

/** An answer that did not come. */
export function troubled(trouble: Trouble, problem: Problem | null = null): Answer<never> {
  return { ok: false, trouble, problem };
}

/** An answer as it comes out of one that came, or the same trouble. What `map` makes null, or throws at, is no answer. */
export function mapped<From, To>(answer: Answer<From>, map: (value: From) => To | null): Answer<To> {
  if (!answer.ok) return answer;
  try {
    const value = map(answer.value);
    if (value !== null) return { ok: true, value };
  } catch {
    // It was an answer by its looks only.
  }
  return troubled("unreachable");
}
