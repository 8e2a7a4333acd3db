/** What a line of a printed header says; `other` is known to stand in headers and tells us nothing. */
export type Field = "from" | "sent" | "to" | "cc" | "bcc" | "subject" | "other";

/** The order of the columns below. */
const columns: readonly Field[] = ["from", "sent", "to", "cc", "bcc", "subject", "other"];

/**
 * How mail clients print the header of an earlier message, one row for each language: labels in lower case, columns
 * parted by `|`, spellings of one label by `,`. English stands first, since clients mix its labels into others.
 */
const rows: readonly string[] = [
  "from|date,sent,sent on,sent at,date sent,posted at|to,sent to|copy to,copies to,copied to||subject,subj|received,importance,attachments,attachment,reply-to,reply to,sensitivity,organization,organisation,newsgroups,message-id,x-mailer,mailing list,sent by,priority,categories,in-reply-to,references,mime-version,content-type,return-path,sender,resent-from,when,where,mailed-by,signed-by,security,auto forwarded by,follow up flag,flag status",
  "oddi wrth|anfonwyd,dyddiad|at|copi at,copi||pwnc,testun|ateb i,atodiadau,pwysigrwydd",
  "von,absender|datum,gesendet,gesendet am|an,empfänger|kopie,kopie (cc)|blindkopie|betreff,thema|antwort an,anlagen,wichtigkeit",
  "de,expéditeur|date,envoyé,envoyé le|à,a,pour,destinataire|copie,copie à|cci|objet,sujet|répondre à,pièces jointes",
  "de,remitente|fecha,enviado,enviado el,enviados|para,a,destinatario|copia,con copia|cco|asunto|responder a,datos adjuntos",
  "da,mittente|data,inviato,inviato il|a,per,destinatario|copia|ccn|oggetto|rispondi a,allegati",
  "van,afzender|datum,verzonden,verzonden op,verstuurd|aan,naar|kopie|blinde kopie|onderwerp|antwoord aan,bijlagen",
  "od,nadawca|data,wysłano,wysłane,data wysłania|do,adresat,odbiorca|dw,kopia,do wiadomości|udw|temat|odpowiedź-do,odpowiedz do,załączniki",
  "från,avsändare|datum,skickat,skickades|till,mottagare|kopia|hemlig kopia|ämne,rubrik|svara till,svar till,bifogade filer",
  "fra,afsender|dato,sendt|til,modtager|kopi|blindkopi|emne|svar til,vedhæftede filer",
  "fra,avsender|dato,sendt|til,mottaker|kopi|blindkopi|emne|svar til,vedlegg",
  "lähettäjä|päivämäärä,lähetetty,päiväys,pvm|vastaanottaja,kenelle|kopio|piilokopio|aihe,otsikko|vastaus,vastausosoite,liitteet",
  "od,odesílatel|datum,odesláno,odesláno dne|komu,pro,příjemce|kopie|skrytá kopie|předmět,věc|odpověď na,přílohy",
  "od,odosielateľ|dátum,odoslané,poslané|komu,pre,príjemca|kópia,kopia|skrytá kópia|predmet|odpovedať-pre,prílohy",
  "feladó,küldő|dátum,elküldve,küldve,küldés ideje|címzett,címzettek,kapja|másolat,másolatot kap|titkos másolat|tárgy|válaszcím,mellékletek",
  "de,remetente|data,enviado,enviada,enviado em,enviada em,enviadas|para,destinatário|com cópia,cópia|cco|assunto|responder a,responder para,anexos",
  "de la,expeditor,expeditorul|dată,data,trimis,trimisă,trimis la|către,destinatar,destinatarul,la|copie||subiect,subiectul|răspuns către,atașări",
  "šalje,pošiljatelj,od,pošiljalac,posiljatelj|datum,poslano,poslato,vrijeme slanja|prima,za,primatelj|kopija||predmet,naslov,tema|odgovori na,privici",
  "od,pošiljatelj|poslano,datum|za,prejemnik|kp,v vednost,kopija|skp|zadeva|odgovori na,priloge",
  "kimden,gönderen|tarih,gönderildi,gönderme tarihi|kime,alıcı|bilgi|gizli|konu|yanıt adresi,ekler",
  "от,от кого,отправитель|дата,отправлено,отправлен|кому,получатель|копия|скрытая копия|тема|ответ-кому,вложения",
  "від,від кого,відправник|дата,надіслано,відправлено|кому,до,одержувач|копія|прихована копія|тема|кому відповісти,вкладення",
  "от,подател|дата,изпратено,изпратен|до,получател,на|копие,як||тема,относно,предмет|отговор до",
  "από,αποστολέας|ημερομηνία,στάλθηκε,εστάλη,ημ/νία|προς,παραλήπτης|κοιν.,κοιν,κοινοποίηση|ιδιαίτερη κοινοποίηση|θέμα|απάντηση προς,συνημμένα",
  "saatja,kellelt|kuupäev,saadetud,saatmisaeg|adressaat,saaja,kellele|koopia||teema|vastus",
  "no,sūtītājs|datums,nosūtīts|kam,adresāts|kopija||tēma,temats|atbildēt",
  "nuo,siuntėjas|data,išsiųsta|kam,gavėjas,skirta|kopija||tema|atsakyti",
  "de,remitent|data,enviat el,enviat,data d'enviament|per a,a,per,destinatari|a/c||assumpte,tema|respon a,fitxers adjunts",
  "差出人,送信元,送信者|送信日時,日時,日付,送信|宛先,送信先,受信者|||件名|返信先,添付ファイル",
  "发件人,寄件人|发送时间,发送日期,日期,时间,发件时间|收件人|抄送,抄送人|密送|主题|回复,附件",
  "寄件者,寄件人,自|寄件日期,日期,傳送時間,寄件時間,已傳送,傳送日期,時間|收件者,收件人,至|副本,副本抄送|密件副本|主旨,主題|附件",
  "보낸 사람,보낸사람,발신,발신자,보낸이|보낸 날짜,보낸날짜,날짜,전송,보낸 시간|받는 사람,받는사람,수신,수신자,받는이|참조|숨은 참조|제목|첨부 파일",
  "من|التاريخ,تاريخ الإرسال,تم الإرسال,تاريخ,أرسلت|إلى|نسخة,نسخة إلى||الموضوع,موضوع|المرفقات",
  "מאת|תאריך,נשלח,נשלח בתאריך|אל,עבור|עותק,העתק||נושא|קבצים מצורפים",
  "từ,người gửi|ngày,đã gửi,vào,thời gian|đến,tới,người nhận|||chủ đề,tiêu đề|",
];

/** One thing that a label may say: in this language, this field. */
export interface Sense {
  /** The row of the table; 0 is English. */
  readonly locale: number;
  readonly field: Field;
}

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
