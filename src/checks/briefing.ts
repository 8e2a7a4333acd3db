import type { CarriedMessage } from "../message/index.ts";

/** A subject or heading that calls the message a briefing: `Briefing: bus franchising`; not `Briefing room booking`. */
const heading =
  /^(?:(?:re|fwd?)\s?:\s?)*(?:[[(*# ]*)(?:(?:private|confidential|strictly|and|member|member's|members'|policy|your|urgent|personal|&)[ ,-]+)*briefing(?:[ -](?:note|paper))?(?:[\])*]|\s?[:–—-]|\s(?:on|for|about|re)\b|$)/i;

/** The same at the end: `Bus franchising - confidential briefing`, `Tram options briefing note`; not `agenda for the briefing`. */
const trailer =
  /(?:[:–—-]\s?|\bconfidential |\bprivate )briefing(?: note| paper)?[\])*]?$|\bbriefing (?:note|paper)$/i;

/** A sentence that says the message is, or brings, a briefing. Takes `Here is the briefing you asked for`; not `after the briefing on Tuesday`. */
const sentence =
  /\b(?:briefing (?:that )?you (?:have )?(?:asked|requested|wanted)|(?:private|confidential) briefing|(?:here is|below is|this is|following is|attached is|please find|i enclose|i attach) (?:the|a|an|your|my|our)(?: \w{1,20}){0,2} briefing|this briefing|brief you (?:on|about)|briefing you (?:on|about)|requested briefing|briefing (?:follows|is (?:below|attached|enclosed|set out))|(?:as (?:you )?(?:asked|requested|promised|agreed)[,:]? (?:here is |this is |below is )?(?:the|a|an|your|my) (?:\w{1,20} ){0,2}briefing)|your (?:request|briefing request) for a (?:\w{1,20} )?briefing|briefing note)\b/i;

/** Short enough for a heading. */
const headingLength = 90;

/** Whether a carried message is marked or worded as a briefing (cpca-2022, 4.13 and 4.14). */
export function isBriefing({ subject, words }: CarriedMessage): boolean {
  const lines = words.split(/\r\n?|\n/).map((line) => line.trim());
  const headings = lines.filter((line) => line !== "" && line.length <= headingLength).slice(0, 3);
  const titles = (subject === null ? [] : [subject.trim()]).concat(headings);
  return (
    titles.some((title) => title.length <= headingLength && (heading.test(title) || trailer.test(title))) ||
    sentence.test(words.replace(/\s+/g, " "))
  );
}
