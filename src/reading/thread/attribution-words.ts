/**
 * "wrote" in the languages read, in the forms that clients use. Takes `Ruth wrote:`, `… schrieb Ruth:`, `10:15写道：`;
 * must not take `wroteme`.
 */
export const verb =
  /(?:^|[\s>)"”«»,])(?:wrote|writes|said|says|sent(?=:)|schrieb|schreibt|geschrieben|a écrit|écrit|escribi[oó]|ha scritto|scrive|schreef|geschreven|skrev|skrifaði|nadesłał|(?:je )?nap[ií]?sa[lło][ai]?|pisze|píše|escreveu|kirjoitti|írta|yazdı|a scris|(?:на)?писа(?:[вл]а?)?|пишет?|έγραψε|kirjutas|rakstīja|(?:pa)?rašė|va escriure|ysgrifennodd|đã viết|menulis|כתבה?|كتبت?|نوشت)(?:[/(]\S{1,6})?(?=$|[\s:：,.(<"“„«-])|写[道于]|寫道|작성|(?:이\(가\) )?쓴 글|님의 말|のメール|(?:さん[はが] ?)?書きました|เขียน/i;

/**
 * Words in front of an author that open an attribution without a verb of writing; takes `Quoting Ruth <…>:` and
 * `Wiadomość napisana przez Ruth`; must not take `quoting from`.
 */
export const quoter =
  /^(?:quoting|zitat von|cit(?:ando(?: a)?|aat van|eren|erar|uji|át|ation de)|lainaus|cyt(?:owanie|at)|wiadomość napisana przez|message from|mensaje de|nachricht von)\s(?!from\b)/i;

/** Words in front of a date at the beginning of an attribution. */
export const opener =
  /^(?:on|am|le|el|il(?: giorno)?|op|den|d\.|på|w dniu|dnia|em|a|no dia|dne|dňa|ke|la|pe|în data de|dana|u|na|на|в|у|στις|ar|vào|pada|al|die|[在于於]|في|على|בתאריך)\s/i;

/** What no author's name begins with: prose, as in "As Orwell wrote:"; must not take `Inés`. */
export const prose =
  /^(?:as|and|but|then|when|what|who|also|so|the|this|that|these|those|in|he|she|they|it|my|our|his|her|their|a|an|one|where|because|if|though|since|wie|comme|como|come)(?=$|[\s,.:’'])/i;

/** Who writes where nobody is named: "you wrote:". */
export const pronoun = /^(?:you|du|sie|ihr|vous|tu|usted|lei|ty|vy|u|je|jij|dere|din)$/i;

/**
 * A word that stands between a date and a name and is part of neither: what begins with a digit, half a day, a zone, a
 * connecting word. Takes `10:15`, `AM`, `GMT`, `użytkownik`; must not take `Ruth`, `ruth99`.
 */
export const between =
  /^(?:GMT|UTC)?[^A-Za-z]{0,4}\d|^(?:[AaPp]\.?[Mm]\.?|GMT|UTC|BST|JST|BRT|M?CES?T|MES?Z|HNEC|HAEC|[ECMP][SD]T|W?E?ES?T|MSK|Z|Uhr|г\.?|р\.?|в|о|at|um|à|às|alle|ore|klo|kl\.?|o|godz\.?|om|u|h|ص|م|пользователь|користувач|používateľ|użytkownik|uživatel|odesílatel|lietotājs|utente|usuario|tarihinde|ş[uö]\S{1,5}|időpontban|dátummal|keltezéssel|από|[οΟ](?:\/[ηΗ])?|χρήστης|[μπ]\.?μ\.?|.요일|من|بواسطة|מאת|schrieb|skrev|schreef|heeft|hat|wrote|following|følgende|följande|escribió|kirjoitti|by|przez|yazdı|on|den|von)$/;

/** A lower-case word that may begin a surname: takes `van`, `de`; must not take `keltezéssel`. */
export const particle =
  /^(?:van|von|de|da|di|del|della|der|den|ter|ten|al|el|bin|ibn|la|le|du|dos|af|av|zu|ap|ab|d’|d')$/;

/** `>>>>> "R" == Ruth Adeyemi <ruth@…> writes:` (supercite). Must not take `> "R" is what he writes:`. */
export const supercite =
  /^>{3,9}\s?"[^"]{1,60}"\s{0,3}==\s{0,3}([^\n]{1,200}?)\s(?:writes|wrote|said)\s?:?$/i;

/** `>>> Ruth Adeyemi <ruth@…> 23/07/2025 06:06 >>>` (GroupWise). Must not take quoted text. */
export const groupWise = /^>>>\s?(\S[^\n>]{2,120}(?:>[^\n>]{2,60})?)\s>>>$/;

/** `>>>Ruth Adeyemi said:` (exmh), over text with one mark. Must not take `>>> she said:`. */
export const exmh = /^>>>[^\s>][^\n>]{2,100}\s(?:said|wrote|writes):$/;

/** A Message-ID, which looks like an address: takes `message <1@x.example>, `; must not take `<ruth@x.example>` alone. */
export const messageId = /\b(?:in\s)?(?:message(?:-id)?|article)[:\s]{1,5}<[^<>\s]{1,200}>[,\s]{0,5}/gi;
