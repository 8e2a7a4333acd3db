import type { StatementReason } from "../../message/index.ts";

/** Words of the three letter checks, and of the reasons why a sentence was read as binding. */
export const letterWords = {
  "binding.obligation":
    "The letter in the name of {signatory} binds the authority, which only an officer's letter does: “{sentence}”",
  "binding.liability":
    "The letter in the name of {signatory} speaks to the authority's liability, which only an officer's letter does: “{sentence}”",
  "binding.instruction":
    "The letter in the name of {signatory} gives an order for the authority, which only an officer's letter does: “{sentence}”",
  "binding.obligation-and-more":
    "The letter in the name of {signatory} binds the authority, which only an officer's letter does: “{sentence}”, and {count} more.",
  "binding.liability-and-more":
    "The letter in the name of {signatory} speaks to the authority's liability: “{sentence}”, and {count} more sentences bind.",
  "binding.instruction-and-more":
    "The letter in the name of {signatory} gives an order for the authority: “{sentence}”, and {count} more sentences bind.",
  "binding.for-officer":
    "The letter in the name of {signatory} binds the authority, and such a letter is for that officer to send: “{sentence}”",
  "binding.for-officer-and-more":
    "The letter in the name of {signatory} is for that officer to send: “{sentence}”, and {count} more sentences bind.",
  "official.in-members-name":
    "The letter speaks for the authority to somebody outside it, and stands in the name of {signatory}, not of an officer.",
  "official.in-mayors-name":
    "The letter speaks for the authority to somebody outside it, and stands in the Mayor's name, not in an officer's.",
  "capacity.to-outside":
    "The letter goes outside the authority, and does not say in which capacity {signatory} writes.",
  "capacity.in-other-role":
    "The letter goes to the authority in another role, and does not say in which capacity {signatory} writes.",
  "authority-promises": "It says what the authority will do, without reserve: “{verb}”.",
  "writer-commits-authority": "With “{verb}”, the writer commits the authority.",
  "promise-without-agent": "It names nobody, but only the authority can bring it about: “{verb}”.",
  "offer-on-condition": "It binds as soon as the reader does what it asks: “{verb}”.",
  "accepts-liability": "It takes blame or liability for the authority: “{words}”.",
  "denies-liability": "It rejects blame or liability for the authority: “{words}”.",
  "instructs-directly": "It tells somebody to act, in the authority's name: “{verb}”.",
  "instructs-by-duty": "It makes somebody's act a duty, in the authority's name: “{words}”.",
} as const satisfies Readonly<Record<StatementReason, string>> & Readonly<Record<string, string>>;
