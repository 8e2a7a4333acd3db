/** How strongly a line says that an earlier message follows: in known words, by its dashes, by a bare line, not at all. */
export type Separation = "said" | "dashed" | "drawn" | null;

/** What stands between the dashes, or alone before a colon, where a client announces an earlier message. */
const announcements =
  /original|forwarded|(?:forward|reply) (?:message|by)|message (?:transf|transm|réexp)|weitergeleitet|ursprün|reenviad|encaminhad|inoltrat|doorgestuurd|oorspronk|przekaz|videresend|oprind|opprinn|vidarebef|ursprungl|välitetty|přepos|prepos|továbbít|redirecț|proslij|posredov|ileti baş|перес[иы]?л|переадр|перенапр|προωθ|転送|转发|轉寄|전달된|المعاد|שהועברה|neges wreidd|neges a anfon/i;

/** A line of nothing but strokes: takes `________`, `=====`, `- - - -`; must not take `--`, a signature's. */
const strokes = /^(?:[_=*~#–—-][ \t]?){5,}$/;

/** Without dashes a client says it before a colon: `Begin forwarded message:`; one of them says `Original Message` bare. */
const isBare = /^[^.;!?]{5,60}[:：]$|^original message$/i;

const dashes = /^[-_=*~–—>\s]{2,60}(?=[^-_=*~–—>\s])/;

/**
 * Reads a line as an announcement of an earlier message: `----- Original Message -----`, `Begin forwarded message:`, a
 * line of underscores. Null when it is none of these.
 */
export function separationOf(text: string): Separation {
  if (text.length > 160 || text.length < 5) return null;
  if (strokes.test(text)) return "drawn";
  const isDashed = dashes.test(text) && /[-_=*~–—][\s<:]{0,3}$/.test(text);
  if (announcements.test(text) && (isDashed || isBare.test(text))) return "said";
  return isDashed && text.length <= 80 ? "dashed" : null;
}
