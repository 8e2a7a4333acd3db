import type { Force } from "./force.ts";

/** What there is already and can be told or sent: `the date of the hearing`, `a copy of the plan`. */
const facts = new Set(
  (
    "date dates time times hour hours name names number numbers figure figures copy copies link links list lists minutes agenda " +
    "details detail address addresses postcode outcome outcomes result results status map maps plan plans drawing drawings file " +
    "files form forms report reports paper papers policy policies data timetable rota cost costs price prices reference contact " +
    "contacts email phone information info fact facts statistic statistics record records reason idea latest update news word " +
    "reply response answer answers sight title schedule register photograph photographs photo photos receipt confirmation deadline"
  ).split(" "),
);

/** What somebody has to make, think or do first: `a note on the depot`, `your thoughts`, `a crew`. */
const works = new Set(
  (
    "draft redraft note notes briefing summary proposal proposals letter explanation comment comments thought thoughts view views " +
    "advice analysis options option recommendation recommendations opinion opinions help hand assistance support guidance input " +
    "suggestions ideas attention action crew team van lorry engineer contractor warden inspector somebody someone assurance " +
    "assurances commitment undertaking paragraph table speech statement visit meeting word ring call lift chance review"
  ).split(" "),
);

/** A question within a sentence: `who owns it`, `whether it is ours`. */
const asksWithin = /^(?:to )?(?:who|whom|whose|what|when|where|which|whether|if|how|until when|by when)\b/;

/** A thing that is to become otherwise: takes `shortened`, `redrawn`, `put`; not `sent`. */
const changed = /^(?:\w{2,20}ed|\w{2,14}(?:awn|tten|ken)|put|cut|done|down|gone|back|moved?|made|kept)$/;

/** How many words of a thing are looked at: its head noun stands among them. */
const reach = 7;

/**
 * What is asked by naming a thing: facts, when it is there already and only to be told or sent; work, when it has to be
 * made, or to become otherwise. `otherwise` is the answer for a thing that shows neither.
 */
export function forceOfThing(rest: string, otherwise: Force): Force {
  if (asksWithin.test(rest)) return "fact";
  const words = rest.split(/[^a-z'-]+/).slice(0, reach);
  const at = words.findIndex((word) => facts.has(word) || works.has(word));
  const head = words[at] ?? "";
  if (works.has(head)) return "work";
  if (words.some((word) => changed.test(word))) return otherwise === null ? null : "work";
  return facts.has(head) ? "fact" : otherwise;
}
