/** What Outlook prints before the five values of a quoted message. */
export interface Labels {
  readonly from: string;
  readonly sent: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  /** Between label and value; `: ` where nothing else is said. */
  readonly colon?: string;
}

const labels = (
  from: string,
  sent: string,
  to: string,
  cc: string,
  subject: string,
  colon = ":",
): Labels => ({
  from,
  sent,
  to,
  cc,
  subject,
  colon,
});

/** Outlook for Windows and on the web. The date pattern is that of `dates.ts`. */
export const outlookLabels: Readonly<Record<string, Labels>> = {
  en: labels("From", "Sent", "To", "Cc", "Subject"),
  de: labels("Von", "Gesendet", "An", "Cc", "Betreff"),
  fr: labels("De", "Envoyé", "À", "Cc", "Objet", " :"),
  es: labels("De", "Enviado el", "Para", "CC", "Asunto"),
  it: labels("Da", "Inviato", "A", "Cc", "Oggetto"),
  nl: labels("Van", "Verzonden", "Aan", "CC", "Onderwerp"),
  pl: labels("Od", "Wysłano", "Do", "DW", "Temat"),
  sv: labels("Från", "Skickat", "Till", "Kopia", "Ämne"),
  da: labels("Fra", "Sendt", "Til", "Cc", "Emne"),
  no: labels("Fra", "Sendt", "Til", "Kopi", "Emne"),
  fi: labels("Lähettäjä", "Lähetetty", "Vastaanottaja", "Kopio", "Aihe"),
  cs: labels("Od", "Odesláno", "Komu", "Kopie", "Předmět"),
  sk: labels("Od", "Odoslané", "Komu", "Kópia", "Predmet"),
  hu: labels("Feladó", "Küldve", "Címzett", "Másolatot kap", "Tárgy"),
  pt: labels("De", "Enviada", "Para", "Cc", "Assunto"),
  "pt-BR": labels("De", "Enviada em", "Para", "Cc", "Assunto"),
  ro: labels("De la", "Trimis", "Către", "Cc", "Subiect"),
  hr: labels("Šalje", "Poslano", "Prima", "Kopija", "Predmet"),
  tr: labels("Kimden", "Gönderildi", "Kime", "Bilgi", "Konu"),
  ru: labels("От", "Отправлено", "Кому", "Копия", "Тема"),
  uk: labels("Від", "Надіслано", "Кому", "Копія", "Тема"),
  cy: labels("Oddi wrth", "Anfonwyd", "At", "Cc", "Pwnc"),
  et: labels("Saatja", "Saadetud", "Adressaat", "Koopia", "Teema"),
  el: labels("Από", "Στάλθηκε", "Προς", "Κοιν.", "Θέμα"),
  ca: labels("De", "Enviat el", "Per a", "A/c", "Tema"),
  ja: labels("差出人", "送信日時", "宛先", "CC", "件名"),
  zh: labels("发件人", "发送时间", "收件人", "抄送", "主题"),
  ko: labels("보낸 사람", "보낸 날짜", "받는 사람", "참조", "제목"),
};

/** `-----Original Message-----` as Outlook says it when it quotes as text. */
export const originalMessage: Readonly<Record<string, string>> = {
  en: "-----Original Message-----",
  de: "-----Ursprüngliche Nachricht-----",
  fr: "-----Message d'origine-----",
  es: "-----Mensaje original-----",
  it: "-----Messaggio originale-----",
  nl: "-----Oorspronkelijk bericht-----",
  pl: "-----Wiadomość oryginalna-----",
  sv: "-----Ursprungligt meddelande-----",
  da: "-----Oprindelig meddelelse-----",
  no: "-----Opprinnelig melding-----",
  fi: "-----Alkuperäinen viesti-----",
  cs: "-----Původní zpráva-----",
  hu: "-----Eredeti üzenet-----",
  pt: "-----Mensagem original-----",
};

/** Gmail translates only the first label of a forwarded message; `NAME`, `ADDRESS` and date letters are filled in. */
export const gmail: Readonly<
  Record<string, { readonly from: string; readonly reply: string; readonly date: string }>
> = {
  en: { from: "From", reply: "On DATE, NAME <ADDRESS> wrote:", date: "E, d MMM yyyy 'at' HH:mm" },
  "en-US": { from: "From", reply: "On DATE NAME <ADDRESS> wrote:", date: "E, MMM d, yyyy 'at' hh:mm A" },
  de: { from: "Von", reply: "Am DATE schrieb NAME <ADDRESS>:", date: "E., d. MMM yyyy 'um' HH:mm 'Uhr'" },
  fr: { from: "De", reply: "Le DATE, NAME <ADDRESS> a écrit :", date: "E d MMM yyyy 'à' HH:mm" },
  es: { from: "De", reply: "El DATE, NAME (<ADDRESS>) escribió:", date: "E, d MMM yyyy 'a las' H:mm" },
  it: {
    from: "Da",
    reply: "Il giorno DATE NAME <ADDRESS> ha scritto:",
    date: "E d MMM yyyy 'alle ore' HH:mm",
  },
  nl: { from: "Van", reply: "Op DATE schreef NAME <ADDRESS>:", date: "E d MMM yyyy 'om' HH:mm" },
  pl: { from: "Od", reply: "DATE NAME <ADDRESS> napisał(a):", date: "E, d MMM yyyy 'o' HH:mm" },
  sv: { from: "Från", reply: "Den DATE skrev NAME <ADDRESS>:", date: "E d MMM yyyy 'kl' HH:mm" },
  da: { from: "Fra", reply: "Den DATE skrev NAME <ADDRESS>:", date: "E d. MMM yyyy 'kl'. HH.mm" },
  no: { from: "Fra", reply: "DATE skrev NAME <ADDRESS>:", date: "E d. MMM yyyy 'kl'. HH:mm" },
  fi: { from: "Lähettäjä", reply: "DATE NAME (ADDRESS) kirjoitti:", date: "E d. MMM yyyy 'klo' H.mm" },
  cs: { from: "Od", reply: "DATE odesílatel NAME <ADDRESS> napsal:", date: "E d. M. yyyy 'v' H:mm" },
  sk: { from: "Od", reply: "DATE NAME <ADDRESS> napísal(a):", date: "E d. M. yyyy 'o' H:mm" },
  hu: { from: "Feladó", reply: "NAME <ADDRESS> ezt írta (időpont: DATE):", date: "yyyy. MMM d., E, H:mm" },
  pt: { from: "De", reply: "NAME <ADDRESS> escreveu (DATE):", date: "EEEE, d/MM/yyyy 'à(s)' HH:mm" },
  "pt-BR": {
    from: "De",
    reply: "Em DATE, NAME <ADDRESS> escreveu:",
    date: "E, d 'de' MMM 'de' yyyy 'às' HH:mm",
  },
  ro: { from: "De la", reply: "În DATE, NAME <ADDRESS> a scris:", date: "E, d MMM yyyy 'la' HH:mm" },
  hr: { from: "Šalje", reply: "DATE NAME <ADDRESS> napisao je:", date: "E, d. MMM yyyy. 'u' HH:mm" },
  tr: { from: "Gönderen", reply: "NAME <ADDRESS>, DATE tarihinde şunu yazdı:", date: "d MMM yyyy E, HH:mm" },
  ru: { from: "От", reply: "DATE, NAME <ADDRESS>:", date: "E, d MMM yyyy 'г'. 'в' HH:mm" },
  uk: { from: "Від", reply: "DATE NAME <ADDRESS> пише:", date: "E, d MMM yyyy 'р'. 'о' HH:mm" },
  et: {
    from: "Saatja",
    reply: "Kuupäev DATE kirjutas kasutaja NAME <ADDRESS>:",
    date: "E, d. MMMM yyyy 'kell' HH:mm",
  },
  el: { from: "Από", reply: "Στις DATE, ο χρήστης NAME <ADDRESS> έγραψε:", date: "E d MMM yyyy 'στις' H:mm" },
  ja: { from: "From", reply: "DATE NAME <ADDRESS>:", date: "yyyy年M月d日(E) H:mm" },
  zh: { from: "发件人", reply: "NAME <ADDRESS> 于DATE写道：", date: "yyyy年M月d日E HH:mm" },
  ko: { from: "From", reply: "DATE, NAME <ADDRESS>님이 작성:", date: "yyyy년 M월 d일 (E) H:mm" },
};

export interface AppleWords {
  readonly begin: string;
  /** From, Subject, Date, To, Cc: the order of Apple Mail. */
  readonly labels: readonly [string, string, string, string, string];
  readonly reply: string;
  readonly date: string;
  readonly long: string;
}

const apple = (begin: string, five: string, reply: string, date: string, long: string): AppleWords => {
  const [from, subject, sent, to, cc] = five.split(" | ");
  return { begin, labels: [from!, subject!, sent!, to!, cc!], reply, date, long };
};

/** Apple Mail on the desktop and on iOS. */
export const appleWords: Readonly<Record<string, AppleWords>> = {
  en: apple(
    "Begin forwarded message:",
    "From | Subject | Date | To | Cc",
    "On DATE, NAME <ADDRESS> wrote:",
    "d MMM yyyy, 'at' HH:mm",
    "d MMMM yyyy 'at' HH:mm:ss 'GMT'",
  ),
  de: apple(
    "Anfang der weitergeleiteten Nachricht:",
    "Von | Betreff | Datum | An | Kopie",
    "Am DATE schrieb NAME <ADDRESS>:",
    "dd.MM.yyyy 'um' HH:mm",
    "d. MMMM yyyy 'um' HH:mm:ss 'MEZ'",
  ),
  fr: apple(
    "Début du message réexpédié :",
    "De | Objet | Date | À | Cc",
    "Le DATE, NAME <ADDRESS> a écrit :",
    "d MMM yyyy 'à' HH:mm",
    "d MMMM yyyy 'à' HH:mm:ss 'UTC+1'",
  ),
  es: apple(
    "Inicio del mensaje reenviado:",
    "De | Asunto | Fecha | Para | Cc",
    "El DATE, NAME <ADDRESS> escribió:",
    "d MMM yyyy, 'a las' H:mm",
    "d 'de' MMMM 'de' yyyy, H:mm:ss 'CET'",
  ),
  it: apple(
    "Inizio messaggio inoltrato:",
    "Da | Oggetto | Data | A | Cc",
    "Il giorno DATE, NAME <ADDRESS> ha scritto:",
    "d MMM yyyy, 'alle ore' HH:mm",
    "d MMMM yyyy 'alle ore' HH:mm:ss 'CET'",
  ),
  nl: apple(
    "Begin doorgestuurd bericht:",
    "Van | Onderwerp | Datum | Aan | Kopie",
    "Op DATE heeft NAME <ADDRESS> het volgende geschreven:",
    "d MMM yyyy, 'om' HH:mm",
    "d MMMM yyyy 'om' HH:mm:ss 'CET'",
  ),
  pl: apple(
    "Początek przekazywanej wiadomości:",
    "Od | Temat | Data | Do | Dw",
    "Wiadomość napisana przez NAME <ADDRESS> w dniu DATE:",
    "dd.MM.yyyy, 'o godz.' HH:mm",
    "d MMMM yyyy 'o' HH:mm:ss 'CET'",
  ),
  sv: apple(
    "Vidarebefordrat mejl:",
    "Från | Ämne | Datum | Till | Kopia",
    "DATE skrev NAME <ADDRESS>:",
    "d MMM yyyy 'kl'. HH:mm",
    "d MMMM yyyy 'kl'. HH:mm:ss 'CET'",
  ),
  da: apple(
    "Start på videresendt besked:",
    "Fra | Emne | Dato | Til | Cc",
    "Den DATE skrev NAME <ADDRESS>:",
    "d. MMM yyyy 'kl'. HH.mm",
    "d. MMMM yyyy 'kl'. HH.mm.ss 'CET'",
  ),
  no: apple(
    "Videresendt melding:",
    "Fra | Emne | Dato | Til | Kopi",
    "DATE skrev NAME <ADDRESS>:",
    "d. MMM yyyy 'kl'. HH:mm",
    "d. MMMM yyyy 'kl'. HH:mm:ss 'CET'",
  ),
  fi: apple(
    "Välitetty viesti alkaa:",
    "Lähettäjä | Aihe | Päivämäärä | Vastaanottaja | Kopio",
    "NAME <ADDRESS> kirjoitti DATE:",
    "d.M.yyyy 'kello' H.mm",
    "d. MMMM yyyy 'klo' H.mm.ss 'UTC+2'",
  ),
  cs: apple(
    "Začátek přeposílané zprávy:",
    "Od | Předmět | Datum | Komu | Kopie",
    "DATE, NAME <ADDRESS>:",
    "d. M. yyyy 'v' H:mm",
    "d. MMMM yyyy H:mm:ss 'SEČ'",
  ),
  sk: apple(
    "Začiatok preposlanej správy:",
    "Od | Predmet | Dátum | Pre | Cc",
    "DATE, NAME <ADDRESS> napísal:",
    "d. M. yyyy 'o' H:mm",
    "d. MMMM yyyy 'o' H:mm:ss 'SEČ'",
  ),
  hu: apple(
    "Továbbított levél kezdete:",
    "Feladó | Tárgy | Dátum | Címzett | Másolat",
    "DATE időpontban NAME <ADDRESS> írta:",
    "yyyy. MMM d. 'dátummal', H:mm",
    "yyyy. MMMM d. H:mm:ss 'CET'",
  ),
  "pt-BR": apple(
    "Início da mensagem encaminhada:",
    "De | Assunto | Data | Para | Cc",
    "Em DATE, NAME <ADDRESS> escreveu:",
    "d 'de' MMM 'de' yyyy, 'à(s)' HH:mm",
    "d 'de' MMMM 'de' yyyy HH:mm:ss 'BRT'",
  ),
  ro: apple(
    "Începe mesajul redirecționat:",
    "Expeditorul | Subiectul | Dată | Destinatarul | Cc",
    "Pe DATE, NAME <ADDRESS> a scris:",
    "d MMM yyyy, 'la' HH:mm",
    "d MMMM yyyy 'la' HH:mm:ss 'EET'",
  ),
  hr: apple(
    "Započni proslijeđenu poruku:",
    "Šalje | Predmet | Datum | Prima | Cc",
    "NAME <ADDRESS> je DATE napisao:",
    "d. MMM yyyy. 'u' HH:mm",
    "d. MMMM yyyy. 'u' HH:mm:ss 'CET'",
  ),
  tr: apple(
    "İleti başlangıcı:",
    "Kimden | Konu | Tarih | Kime | Bilgi",
    "NAME <ADDRESS> şunları yazdı (DATE):",
    "d MMM yyyy HH:mm",
    "d MMMM yyyy HH:mm:ss 'GMT+3'",
  ),
  ru: apple(
    "Начало переадресованного сообщения:",
    "Отправитель | Тема | Дата | Кому | Копия",
    "DATE, NAME <ADDRESS> написал(а):",
    "d MMM yyyy 'г.', 'в' HH:mm",
    "d MMMM yyyy 'г.' 'в' HH:mm:ss 'GMT+3'",
  ),
  uk: apple(
    "Початок листа, що пересилається:",
    "Від кого | Тема | Дата | Кому | Копія",
    "DATE NAME <ADDRESS> написав(ла):",
    "d MMM yyyy 'р.' 'о' HH:mm",
    "d MMMM yyyy 'р.' 'о' HH:mm:ss 'EET'",
  ),
};

export interface BirdWords {
  readonly forward: string;
  /** Subject, Date, From, To, CC: the order of Thunderbird. */
  readonly labels: readonly [string, string, string, string, string];
  readonly reply: string;
  readonly date: string;
}

const bird = (forward: string, five: string, reply: string, date: string): BirdWords => {
  const [subject, sent, from, to, cc] = five.split(" | ");
  return { forward, labels: [subject!, sent!, from!, to!, cc!], reply, date };
};

/** Thunderbird; its reply line names nobody's address. */
export const birdWords: Readonly<Record<string, BirdWords>> = {
  en: bird(
    "-------- Forwarded Message --------",
    "Subject | Date | From | To | CC",
    "On DATE, NAME wrote:",
    "dd/MM/yyyy HH:mm",
  ),
  de: bird(
    "-------- Weitergeleitete Nachricht --------",
    "Betreff | Datum | Von | An | Kopie (CC)",
    "Am DATE schrieb NAME:",
    "dd.MM.yy 'um' HH:mm",
  ),
  fr: bird(
    "-------- Message transféré --------",
    "Sujet | Date | De | Pour | Copie à",
    "Le DATE, NAME a écrit :",
    "dd/MM/yyyy 'à' HH:mm",
  ),
  es: bird(
    "-------- Mensaje reenviado --------",
    "Asunto | Fecha | De | Para | CC",
    "El DATE, NAME escribió:",
    "d/M/yy 'a las' H:mm",
  ),
  it: bird(
    "-------- Messaggio Inoltrato --------",
    "Oggetto | Data | Mittente | A | CC",
    "Il DATE, NAME ha scritto:",
    "dd/MM/yyyy HH:mm",
  ),
  nl: bird(
    "-------- Doorgestuurd bericht --------",
    "Onderwerp | Datum | Van | Aan | CC",
    "Op DATE schreef NAME:",
    "d-M-yyyy 'om' HH:mm",
  ),
  pl: bird(
    "-------- Treść przekazanej wiadomości --------",
    "Temat | Data | Nadawca | Adresat | Kopia",
    "W dniu DATE, NAME pisze:",
    "dd.MM.yyyy 'o' HH:mm",
  ),
  sv: bird(
    "-------- Vidarebefordrat meddelande --------",
    "Ämne | Datum | Från | Till | Kopia",
    "Den DATE, skrev NAME:",
    "yyyy-MM-dd 'kl.' HH:mm",
  ),
  no: bird(
    "-------- Videresendt melding --------",
    "Emne | Dato | Fra | Til | CC",
    "Den DATE, skrev NAME:",
    "dd.MM.yyyy HH:mm",
  ),
  fi: bird(
    "-------- Välitetty viesti / Fwd.Msg --------",
    "Aihe | Päiväys | Lähettäjä | Vastaanottaja | CC",
    "NAME kirjoitti DATE:",
    "d.M.yyyy 'klo' H.mm",
  ),
  cs: bird(
    "-------- Přeposlaná zpráva --------",
    "Předmět | Datum | Od | Komu | Kopie",
    "Dne DATE NAME napsal(a):",
    "dd. MM. yy 'v' H:mm",
  ),
  hu: bird(
    "-------- Továbbított üzenet --------",
    "Tárgy | Dátum | Feladó | Címzett | CC",
    "DATE keltezéssel, NAME írta:",
    "yyyy. MM. dd. H:mm",
  ),
  pt: bird(
    "-------- Mensagem reencaminhada --------",
    "Assunto | Data | De | Para | CC",
    "Às DATE, NAME escreveu:",
    "HH:mm 'de' dd/MM/yyyy",
  ),
  ro: bird(
    "-------- Mesaj redirecționat --------",
    "Subiectul | Dată | de la | Către | CC",
    "La DATE, NAME a scris:",
    "dd.MM.yyyy HH:mm",
  ),
  hr: bird(
    "-------- Proslijeđena poruka --------",
    "Naslov | Datum | Šalje | Prima | CC",
    "DATE, NAME je napisao/la:",
    "dd.MM.yyyy 'u' HH:mm",
  ),
  tr: bird(
    "-------- İletilen İleti --------",
    "Konu | Tarih | Kimden | Kime | CC",
    "DATE tarihinde NAME yazdı:",
    "dd.MM.yyyy HH:mm",
  ),
  ru: bird(
    "-------- Перенаправленное сообщение --------",
    "Тема | Дата | От | Кому | Копия",
    "DATE, NAME пишет:",
    "dd.MM.yyyy HH:mm",
  ),
  uk: bird(
    "-------- Переслане повідомлення --------",
    "Тема | Дата | Від | Кому | CC",
    "DATE, NAME пише:",
    "dd.MM.yy HH:mm",
  ),
};

/** Yahoo runs the whole block into one line of the text part. From, To, Cc, Sent, Subject. */
export const yahooWords: Readonly<
  Record<
    string,
    {
      readonly forward: string;
      readonly labels: readonly string[];
      readonly reply: string;
      readonly date: string;
    }
  >
> = {
  en: {
    forward: "----- Forwarded message -----",
    labels: ["From:", "To:", "Cc:", "Sent:", "Subject:"],
    reply: "On DATE, NAME <ADDRESS> wrote:",
    date: "EEEE, d MMMM yyyy 'at' HH:mm:ss 'GMT'",
  },
  de: {
    forward: "----- Weitergeleitete Nachricht -----",
    labels: ["Von:", "An:", "CC:", "Gesendet:", "Betreff:"],
    reply: "Am DATE hat NAME <ADDRESS> Folgendes geschrieben:",
    date: "EEEE, d. MMMM yyyy 'um' HH:mm:ss 'MEZ'",
  },
  fr: {
    forward: "----- Message transmis -----",
    labels: ["De :", "À :", "Cc :", "Envoyé :", "Objet :"],
    reply: "Le DATE, NAME <ADDRESS> a écrit :",
    date: "EEEE d MMMM yyyy 'à' HH:mm:ss 'UTC+1'",
  },
  es: {
    forward: "----- Mensaje reenviado -----",
    labels: ["De:", "Para:", "CC:", "Enviado:", "Asunto:"],
    reply: "El DATE, NAME <ADDRESS> escribió:",
    date: "EEEE, d 'de' MMMM 'de' yyyy, HH:mm:ss 'CET'",
  },
  it: {
    forward: "----- Messaggio inoltrato -----",
    labels: ["Da:", "A:", "Cc:", "Inviato:", "Oggetto:"],
    reply: "Il DATE, NAME <ADDRESS> ha scritto:",
    date: "EEEE d MMMM yyyy 'alle ore' HH:mm:ss 'CET'",
  },
  sv: {
    forward: "----- Vidarebefordrat meddelande -----",
    labels: ["Från:", "Till:", "Kopia:", "Skickat:", "Ämne:"],
    reply: "Den DATE skrev NAME <ADDRESS>:",
    date: "EEEE d MMMM yyyy HH:mm:ss 'CET'",
  },
  ru: {
    forward: "----- Пересылаемое сообщение -----",
    labels: ["От:", "Кому:", "Копия:", "Отправлено:", "Тема:"],
    reply: "DATE, NAME <ADDRESS> написал(-а):",
    date: "EEEE, d MMMM yyyy 'г.', HH:mm:ss 'GMT+3'",
  },
};
