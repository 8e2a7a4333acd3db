import type { Chance } from "./chance.ts";

export const subjects: readonly string[] = [
  "Ferry Lane flood wall",
  "Members' briefing 14 May - order of items",
  "Query: adult skills underspend",
  "Quay Street junction (phase 2)",
  "24/00977/OUT - land behind the creamery",
  "Scrutiny call-in: what happens next?",
  "Minibus contract, lots 3 & 4",
  "Tree works at St Osyth's",
  "Allotment rents: resident's letter",
  "Draft answer for full council",
  "Night service to Netherby",
  "Co-opted member's declaration",
  "Re-letting the market stalls",
  "Note of Thursday: three actions",
  "Standards complaint TM/0042",
  "Mayor's visit to the tram depot",
  "Library hours from September",
  "Who signs the grant letter?",
];

const english: readonly string[] = [
  "The engineers have finished the survey and the wall will need two more piers than we budgeted for.",
  "I would sooner the ward members heard this from us than from the local paper.",
  "Could you let me have a line on this by noon? The agenda closes at two.",
  "I spoke to the depot this morning; they can manage Tuesdays but not the weekend.",
  "My resident has asked three times now and deserves a proper answer.",
  "Please keep this between us until the tender is opened.",
  "The figures in column D still include last year's carry-forward.",
  "Happy with paragraph 4. In paragraph 6 I would say 'may' and not 'will'.",
  "The Chair is content, so we can go ahead on the usual footing.",
  "I have put the plan on the shared drive, folder 7, together with the photographs.",
  "To be clear: nothing has been decided, and nothing should be promised.",
  "From what I can see the survey was done in the wrong season.",
  "Subject to your views, I shall tell the school on Friday.",
  "We met at the site, walked the length of it and agreed on the eastern access.",
  "Sent the signed copy over by hand yesterday, so you should have it.",
  "Thank you for getting back to me so quickly, this is a great help.",
];

/** Sentences in the languages of our partners: they hold words that are header labels too. */
const foreign: Readonly<Record<string, readonly string[]>> = {
  de: [
    "Von unserer Seite gibt es dazu keine Einwände, wir warten nur noch auf den Plan.",
    "Bitte geben Sie uns bis Freitag Bescheid, ob der Termin so bleibt.",
    "Den Betreff habe ich angepasst, damit wir den Vorgang wiederfinden.",
  ],
  fr: [
    "De notre côté, le dossier est complet et nous attendons votre accord.",
    "À ce stade rien n'est arrêté, merci de garder cela entre nous.",
    "L'objet de la visite reste le dépôt de tramways.",
  ],
  es: [
    "De momento no hay novedades, pero el ayuntamiento lo tratará el jueves.",
    "Para la visita bastan dos horas, según nos dijo el concejal.",
    "Gracias por avisar con tanta antelación.",
  ],
  it: [
    "Da parte nostra va bene, aspettiamo soltanto la pianta aggiornata.",
    "A presto, e grazie per la pazienza dimostrata.",
    "La visita al deposito è confermata per martedì.",
  ],
  nl: [
    "Van onze kant is alles akkoord, wij wachten alleen nog op de tekening.",
    "Aan het einde van de week hoor je meer van de wethouder.",
    "Fijn dat het zo snel geregeld kon worden.",
  ],
  pl: [
    "Od poniedziałku możemy zacząć, jeśli plan zostanie zatwierdzony.",
    "Do spotkania zostały dwa tygodnie, proszę o szybką odpowiedź.",
  ],
  sv: [
    "Från vår sida är allt klart, vi väntar bara på ritningen.",
    "Till dess får ni gärna höra av er om något är oklart.",
  ],
  da: ["Fra vores side er der ingen indvendinger mod planen.", "Til mødet har vi brug for den nye tegning."],
  no: ["Fra vår side er det greit, vi venter bare på tegningen.", "Til møtet trenger vi den nye planen."],
  fi: ["Asia on meidän puolestamme kunnossa.", "Vastaanottaja voi olla myös kunnan kirjaamo."],
  cs: ["Od pondělí můžeme začít, pokud bude plán schválen.", "Komu mám poslat podepsanou kopii?"],
  sk: ["Od pondelka môžeme začať.", "Pre istotu posielam plán ešte raz."],
  hu: ["A magunk részéről egyetértünk a tervvel.", "Kérem, jelezzék péntekig, ha változik az időpont."],
  pt: [
    "De momento não temos novidades, mas a câmara decide na quinta-feira.",
    "Para a visita bastam duas horas.",
  ],
  ro: ["De la noi totul este în regulă.", "Către sfârșitul săptămânii vom avea și planul."],
  ru: ["От нас возражений нет, ждём только чертёж.", "Дата встречи пока не меняется."],
  uk: ["Від нас заперечень немає, чекаємо лише на план.", "Дата зустрічі поки не змінюється."],
  tr: ["Bizim tarafımızda her şey hazır, yalnızca planı bekliyoruz.", "Konu perşembe günü görüşülecek."],
  cy: [
    "At hynny, mae angen cadarnhau'r dyddiad gyda'r ysgol.",
    "Diolch am eich neges; byddaf yn ymateb yn llawn yfory.",
  ],
};

/** Two to four sentences, each a paragraph; in the client's language where we know some. */
export function wordsFor(chance: Chance, locale: string): readonly string[] {
  const own = foreign[locale.slice(0, 2)];
  return own === undefined ? chance.some(english, 2 + chance.below(3)) : chance.some(own, 2);
}

/** What the sender of the outgoing mail writes above it all. */
export const covers: readonly string[] = [
  "For your information only, please do not pass it on.",
  "As discussed at the rail. See the trail underneath.",
  "Any thoughts before I reply?",
  "Can you pick this up while I am away?",
  "Here it is. Sorry for the delay.",
  "Worth reading from the bottom up.",
  "Thanks, that settles it for me.",
  "I think this one belongs with you.",
];

export const disclaimer =
  "This email and any files sent with it are intended for the addressee alone. If it has reached you from us in error, tell the sender and delete it. Thornmere Combined Authority may read mail sent to and from its network. From time to time messages are sampled. To report a concern: concerns@thornmere-ca.gov.example. Date of this notice: 1 April.";

export const banner =
  "[EXTERNAL] This email originated from outside the Authority. Do not click links or open attachments unless you know the sender.";

export const signature: readonly string[] = [
  "Bethan Cadwallader",
  "Senior Democratic Services Officer",
  "Thornmere Combined Authority, Weir House, Thornmere",
  "T: 01632 960455 | E: bethan.cadwallader@thornmere-ca.gov.example | W: www.thornmere-ca.gov.example",
];
