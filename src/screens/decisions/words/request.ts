import type { State } from "../state/request-state.ts";

/** In which part somebody looks at a request. */
export type Part = "originator" | "asker" | "overseer";

/** What a request comes to, and what happens next: each one sentence or two, and always who is next. */
export interface Standing {
  readonly headline: string;
  readonly next: string;
}

const toOriginator: Readonly<Record<State, Standing>> = {
  requested: {
    headline: "{asker} asks to share your correspondence",
    next: "Please agree or decline by {lapses}. If you do not answer, nothing is shared.",
  },
  informed: {
    headline: "{asker} says that the law asks for your correspondence",
    next: "Agree or object by {lapses}. If you object or do not answer, the Monitoring Officer decides.",
  },
  granted: {
    headline: "You agreed",
    next: "{asker} may share it with the people named here and nobody else. You can withdraw this later.",
  },
  refused: {
    headline: "You declined",
    next: "Nothing is shared. {asker} may ask the Monitoring Officer to decide. You would be told.",
  },
  objected: {
    headline: "You objected",
    next: "Nothing is shared for now. The Monitoring Officer decides next, and tells you.",
  },
  lapsed: {
    headline: "The time to answer is over",
    next: "Nothing is shared. {asker} may ask the Monitoring Officer to decide. You would be told.",
  },
  withdrawn: {
    headline: "{asker} took the request back",
    next: "Nothing is shared, and there is nothing for you to do.",
  },
  revoked: {
    headline: "You withdrew your permission",
    next: "{asker} may not share it from now on. What was sent before stays sent.",
  },
  referred: {
    headline: "The Monitoring Officer will decide",
    next: "The Monitoring Officer reads both sides, then decides and tells you. Nothing is shared until then.",
  },
  "determined-share": {
    headline: "The Monitoring Officer decided: it may be shared",
    next: "{asker} may share it as the decision says. There is nothing more for you to do.",
  },
  "determined-do-not-share": {
    headline: "The Monitoring Officer decided: it stays private",
    next: "{asker} may not share it. There is nothing more for you to do.",
  },
};

const toAsker: Readonly<Record<State, Standing>> = {
  requested: {
    headline: "You asked {originator}",
    next: "{originator} was told, and can answer until {lapses}. With no answer, you may ask the Monitoring Officer.",
  },
  informed: {
    headline: "You told {originator} what the law asks",
    next: "{originator} can agree or object until {lapses}. After that, the Monitoring Officer decides.",
  },
  granted: {
    headline: "{originator} agreed",
    next: "You can send it now, to the people named here and nobody else. Your message will carry a receipt.",
  },
  refused: {
    headline: "{originator} declined",
    next: "Please do not share it. You may ask the Monitoring Officer to decide.",
  },
  objected: {
    headline: "{originator} objected",
    next: "Please do not share it yet. The Monitoring Officer decides next, and tells you.",
  },
  lapsed: {
    headline: "{originator} did not answer in time",
    next: "Please do not share it. You may ask the Monitoring Officer to decide.",
  },
  withdrawn: {
    headline: "You took the request back",
    next: "Nothing is shared. You can ask again at any time.",
  },
  revoked: {
    headline: "{originator} withdrew the permission",
    next: "Please do not share it from now on. What you sent before stays sent.",
  },
  referred: {
    headline: "The Monitoring Officer will decide",
    next: "Please do not share it yet. The Monitoring Officer reads both sides, then decides and tells you.",
  },
  "determined-share": {
    headline: "The Monitoring Officer decided: you may share it",
    next: "You can send it now, as the decision says. Your message will carry a receipt.",
  },
  "determined-do-not-share": {
    headline: "The Monitoring Officer decided: it stays private",
    next: "Please do not share it. The reasons stand below.",
  },
};

const nothingToDecide = "There is nothing for you to decide.";

const toOverseer: Readonly<Record<State, Standing>> = {
  requested: { headline: "{asker} asked {originator}", next: "{originator} has until {lapses} to answer." },
  informed: {
    headline: "{asker} told {originator} what the law asks",
    next: "{originator} can agree or object until {lapses}. If they do not agree, it comes to you.",
  },
  granted: { headline: "{originator} agreed", next: nothingToDecide },
  refused: { headline: "{originator} declined", next: nothingToDecide },
  objected: { headline: "{originator} objected", next: "It comes to you to decide." },
  lapsed: { headline: "{originator} did not answer in time", next: nothingToDecide },
  withdrawn: { headline: "{asker} took the request back", next: nothingToDecide },
  revoked: { headline: "{originator} withdrew the permission", next: nothingToDecide },
  referred: {
    headline: "{asker} and {originator} need a decision",
    next: "Read what both sides wrote, then decide and give your reasons. Both are told at once.",
  },
  "determined-share": {
    headline: "Decided: it may be shared",
    next: "{asker} and {originator} have been told. There is nothing more for you to do.",
  },
  "determined-do-not-share": {
    headline: "Decided: it stays private",
    next: "{asker} and {originator} have been told. There is nothing more for you to do.",
  },
};

/** How a request stands, for each who may look at it. */
export const standings: Readonly<Record<Part, Readonly<Record<State, Standing>>>> = {
  originator: toOriginator,
  asker: toAsker,
  overseer: toOverseer,
};

/** A referred request, for a Monitoring Officer or deputy who may not decide it. */
export const notYours = "Somebody else decides this one: you are part of it, or not on duty for it.";

/** A request's state in a word or two. */
export const stateWords: Readonly<Record<State, string>> = {
  requested: "Waiting for an answer",
  informed: "Legal duty: waiting",
  granted: "Agreed",
  refused: "Declined",
  objected: "Objected",
  lapsed: "No answer in time",
  withdrawn: "Taken back",
  revoked: "Permission withdrawn",
  referred: "With the Monitoring Officer",
  "determined-share": "May be shared",
  "determined-do-not-share": "Stays private",
};
