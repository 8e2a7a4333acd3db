/** How strongly a line says that an earlier message follows: in known words, by its dashes, by a bare line, not at all. */
export type Separation = "said" | "dashed" | "drawn" | null;

/** What stands between the dashes, or alone before a colon, where a client announces an earlier message. */
const announcements =
  /original\s?(?:message|appointment|e-?mail)|(?:forwarded|reply|replied|forward)\s?(?:message|text|mail|e-?mail|by)|message\s?(?:d'origine|original|transf|transmis|réexp)|weitergeleitete|ursprüngliche|originalnachricht|antwort nachricht|mensaje (?:original|reenviado)|mensagem (?:original|re?encaminhada|encaminhada)|messaggio (?:originale|inoltrato)|doorgestuurd|oorspronkelijk|origineel bericht|(?:przekazan|oryginaln|pierwotn|przesłan)\S{0,6} wiadomo|wiadomoś\S{0,4} (?:przekazan|oryginaln|przesłan|pierwotn)|(?:treść|początek) przekaz|videresendt|oprindelig|opprinnelig|vidarebefordra|ursprungligt|välitetty|edelleenlähetetty|alkuperäinen|přeposlan|přeposílan|původní|preposlan|pôvodná|továbbított|eredeti üzenet|mesaj\S{0,4} (?:redirec|original|transmis)|proslijeđen|prosleđen|izvorna poruka|originalna poruka|posredovano|izvirno sporočilo|ileti başlangıcı|iletilen|iletilmiş|orijinal|özgün|пересыла|пересла|переадрес|исходное|оригинал|перенаправ|початковий|оригінал|препратено|προωθημένο|αρχικό μήνυμα|edastatud|algne|pārsūtīt|sākotnēj|persiųst|originalus|reenviat|missatge original|転送|元のメッセージ|转发|原始邮件|原邮件|轉寄|原始郵件|전달된|원본|الأصلية|المعاد توجيهها|הודעה מקורית|הודעה שהועברה|neges wreiddiol|neges a anfonwyd|chuyển tiếp|diteruskan/i;

/** A line of nothing but strokes: takes `________`, `=====`, `- - - -`; must not take `--`, a signature's. */
const strokes = /^(?:[_=*~#–—-][ \t]?){5,}$/;

const dashes = /^[-_=*~–—>\s]{2,60}(?=[^-_=*~–—>\s])/;

/**
 * Reads a line as an announcement of an earlier message: `----- Original Message -----`, `Begin forwarded message:`, a
 * line of underscores. Null when it is none of these.
 */
export function separationOf(text: string): Separation {
  if (text.length > 160 || text.length < 5) return null;
  if (strokes.test(text)) return "drawn";
  const isDashed = dashes.test(text) && /[-_=*~–—][\s<:]{0,3}$/.test(text);
  if (announcements.test(text) && (isDashed || /^[^.;!?]{5,60}$/.test(text))) return "said";
  return isDashed && text.length <= 80 ? "dashed" : null;
}
