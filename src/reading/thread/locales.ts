/** What a line of a printed header says; `other` is known to stand in headers and tells us nothing. */
export type Field = "from" | "sent" | "to" | "cc" | "bcc" | "subject" | "other";

/** The order of the columns below. */
const columns: readonly Field[] = ["from", "sent", "to", "cc", "subject", "other"];

/**
 * How mail clients print the header of an earlier message, one row for each language: labels in lower case, columns
 * parted by `|`, spellings of one label by `,`. English stands first, since clients mix its labels into others.
 */
const rows: readonly string[] = [
  "from|date,sent,sent on,sent at|to,sent to|copy to|subject,subj|received,importance,attachments,attachment,reply-to,reply to,sensitivity,message-id,sent by,priority,in-reply-to,references,return-path,sender,resent-from,when,where",
  "oddi wrth|anfonwyd,dyddiad|at|copi at,copi|pwnc,testun|ateb i",
  "von,absender|datum,gesendet,gesendet am|an,empfänger|kopie,kopie (cc)|betreff,thema|antwort an",
  "de,expéditeur|date,envoyé,envoyé le|à,a,pour,destinataire|copie,copie à|objet,sujet|répondre à",
  "de,remitente|fecha,enviado,enviado el|para,a,destinatario|copia,con copia|asunto|responder a",
  "da,mittente|data,inviato,inviato il|a,per,destinatario|copia|oggetto|rispondi a",
  "van,afzender|datum,verzonden,verzonden op,verstuurd|aan,naar|kopie|onderwerp|antwoord aan",
  "od,nadawca|data,wysłano,wysłane|do,adresat,odbiorca|dw,kopia,do wiadomości|temat|odpowiedź-do,odpowiedz do",
  "från,avsändare|datum,skickat|till,mottagare|kopia|ämne,rubrik|svara till,svar till",
  "fra,afsender,avsender|dato,sendt|til,modtager,mottaker|kopi|emne|svar til",
  "lähettäjä|päivämäärä,lähetetty,päiväys,pvm|vastaanottaja,kenelle|kopio|aihe,otsikko|vastaus,vastausosoite",
  "od,odesílatel|datum,odesláno|komu,pro,příjemce|kopie|předmět,věc|odpověď na",
  "od,odosielateľ|dátum,odoslané,poslané|komu,pre,príjemca|kópia,kopia|predmet|",
  "feladó,küldő|dátum,elküldve,küldve|címzett,címzettek,kapja|másolat,másolatot kap|tárgy|válaszcím",
  "de,remetente|data,enviado,enviada,enviado em,enviada em|para,destinatário|com cópia,cópia|assunto|responder a,responder para",
  "de la,expeditor,expeditorul|dată,data,trimis,trimisă|către,destinatar,destinatarul,la|copie|subiect,subiectul|",
  "šalje,pošiljatelj,od,pošiljalac,posiljatelj|datum,poslano,poslato|prima,za,primatelj|kopija|predmet,naslov,tema|odgovori na",
  "od,pošiljatelj|poslano,datum|za,prejemnik|kp,v vednost,kopija|zadeva|odgovori na",
  "kimden,gönderen|tarih,gönderildi,gönderilen,gönderme tarihi|kime,alıcı|bilgi|konu|",
  "от,от кого,отправитель|дата,отправлено,отправлен|кому,получатель|копия|тема|ответ-кому",
  "від,від кого,відправник|дата,надіслано,відправлено|кому,до,одержувач|копія|тема|",
  "от,подател|дата,изпратено,изпратен|до,получател,на|копие,як|тема,относно,предмет|",
  "από,αποστολέας|ημερομηνία,στάλθηκε,εστάλη|προς,παραλήπτης|κοιν.,κοιν,κοινοποίηση|θέμα|",
  "saatja,kellelt|kuupäev,saadetud,saatmisaeg|adressaat,saaja,kellele|koopia|teema|vastus",
  "no,sūtītājs|datums,nosūtīts|kam,adresāts|kopija|tēma,temats|",
  "nuo,siuntėjas|data,išsiųsta|kam,gavėjas,skirta|kopija|tema|",
  "de,remitent|data,enviat el,enviat|per a,a,per,destinatari|a/c|assumpte,tema|",
  "差出人,送信元,送信者|送信日時,日時,日付,送信|宛先,送信先,受信者||件名|",
  "发件人,寄件人|发送时间,发送日期,日期|收件人|抄送,抄送人|主题|",
  "寄件者,寄件人,自|寄件日期,日期,傳送時間,已傳送|收件者,收件人,至|副本|主旨,主題|",
  "보낸 사람,보낸사람,발신,발신자,보낸이|보낸 날짜,보낸날짜,날짜,전송|받는 사람,받는사람,수신,수신자,받는이|참조|제목|",
  "من|التاريخ,تاريخ الإرسال,تم الإرسال,تاريخ,أرسلت|إلى|نسخة,نسخة إلى|الموضوع,موضوع|",
  "מאת|תאריך,נשלח|אל,עבור|עותק,העתק|נושא|",
  "từ,người gửi|ngày,đã gửi|đến,tới,người nhận||chủ đề,tiêu đề|",
];

/** One thing that a label may say: in this language, this field. */
export interface Sense {
  /** The row of the table; 0 is English, -1 a label of none. */
  readonly locale: number;
  readonly field: Field;
}

/** True of a sense in which a label names the author. */
export const namesAuthor = ({ field }: Sense): boolean => field === "from";

const sensesOf = new Map<string, Sense[]>();

function learn(label: string, sense: Sense): void {
  const known = sensesOf.get(label);
  if (known === undefined) sensesOf.set(label, [sense]);
  else known.push(sense);
}

rows.forEach((row, locale) => {
  row.split("|").forEach((labels, column) => {
    const field = columns[column] ?? "other";
    if (labels !== "") for (const label of labels.split(",")) learn(label, { locale, field });
  });
  // Every language's clients print these two as they are.
  for (const label of ["cc", "c.c.", "ｃｃ"]) learn(label, { locale, field: "cc" });
  learn("bcc", { locale, field: "bcc" });
});

/** How many languages the table has. */
export const localeCount = rows.length;

/** Everything a label may say, in any language; empty when it is no label of a header. Takes lower case. */
export function sensesOfLabel(label: string): readonly Sense[] {
  return sensesOf.get(label) ?? nothing;
}

const nothing: readonly Sense[] = [];
