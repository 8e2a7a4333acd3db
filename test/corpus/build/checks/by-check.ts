import { scenariosOf } from "./short.ts";

/** The makers of each check's scenarios, at the level that the protocols of the corpus give it. */

export const sharing = scenariosOf("sharing-without-consent", "hold");
export const blind = scenariosOf("blind-copy", "hold");
export const binding = scenariosOf("binding-letter", "hold");
export const officersName = scenariosOf("letter-not-in-officers-name", "prompt");
export const capacity = scenariosOf("capacity-not-stated", "prompt");
export const account = scenariosOf("unassessed-account", "hold");
export const confidence = scenariosOf("confidence", "prompt");
export const group = scenariosOf("group-confidence", "prompt");
export const junior = scenariosOf("junior-officer", "inform");
export const political = scenariosOf("political-use", "prompt");
export const media = scenariosOf("media-contact", "prompt");
export const free = scenariosOf("free-time", "inform");
