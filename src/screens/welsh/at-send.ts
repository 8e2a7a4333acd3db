import type { AtSendWords } from "../../decision/index.ts";

const asking = {
  one: "Bydd Anfon yn gofyn: {what} ({clause}).",
  several: "Bydd Anfon yn gofyn: {what} ({clause}). Hefyd: {count} arall.",
};

const holding = {
  one: "Caiff yr anfon ei atal: {what} ({clause}).",
  several: "Caiff yr anfon ei atal: {what} ({clause}). Hefyd: {count} arall.",
};

const unread = "Bydd Anfon yn gofyn: ni allem ddarllen {what}, a gallai gwiriad ddibynnu arno.";

/** Welsh, cy-GB: everything that the alert at Send and the information bar say. Not yet proof-read by a Welsh speaker. */
export const welshAtSend: AtSendWords = {
  alerts: {
    "sharing-without-consent": "Byddai gohebiaeth {originator} yn mynd at {recipient}",
    "sharing.in-mailbox":
      "Fel y dengys eich blwch post, byddai gohebiaeth {originator} yn mynd at {recipient}",
    "sharing.answered":
      "Fel y dengys eich blwch post, mae hon yn ateb gohebiaeth {originator} ac yn mynd at {recipient}",
    "sharing.allowed-in-quotation":
      "Mae geiriau a ddyfynnir gan {originator} yn caniatáu rhannu â {recipient}",
    "sharing.allowed-in-original":
      "Mae neges wreiddiol atodedig gan {originator} yn caniatáu rhannu â {recipient}",
    "sharing.consent-with-conditions": "Mae {originator} yn cydsynio i rannu â {recipient} ar amodau",
    "sharing.consent-nearly-fits": "Mae cydsyniad {originator} bron yn gweddu i {recipient}",
    "blind-copy": "Mae copi cudd yn mynd at {recipient}",
    "binding-letter": "Mae'r llythyr yn enw {signatory} yn rhwymo'r awdurdod: “{sentence}”",
    "letter-not-in-officers-name": "Mae llythyr swyddogol yn enw aelod",
    "official.in-mayors-name": "Mae llythyr swyddogol yn enw'r Maer",
    "capacity-not-stated": "Nid yw'r llythyr yn dweud ym mha rôl y mae {signatory} yn ysgrifennu",
    "unassessed-account": "Nid yw {address} yn gyfrif cymeradwy",
    confidence: "Mae “{text}” yn mynd at {recipient}, y tu allan i'r awdurdod",
    "confidence.briefing": "Mae briff cyfrinachol i {member} yn mynd at {recipient}",
    "confidence.unmarked": "Mae gohebiaeth yn mynd at {recipient}, y tu allan i'r awdurdod",
    "group-confidence": "Byddai busnes mewnol grŵp gwleidyddol yn mynd at {recipient}",
    "media-contact": "Mae {media} yn gyfeiriad y cyfryngau",
    "media-contact.claim": "At y cyfryngau: mae “{sentence}” yn rhwymo rhywun ynghylch hawliad",
    "media-contact.capacity": "At y cyfryngau heb nodi rôl {signatory}",
    "political-use": "Byddai e-bost yr awdurdod yn ymgyrchu: “{sentence}”",
    "political.before-election": "Byddai e-bost yr awdurdod yn ymgyrchu cyn etholiad: “{sentence}”",
    "junior-officer": "Gofynnir i {officer} heb uwch swyddog",
    "free-time": "Mae'n cyrraedd {recipient} am {time}, y tu allan i oriau swyddfa",
    "account.from-imitation": "Dim ond edrych fel {imitated} y mae {address}",
    "account.to-imitation": "Dim ond edrych fel {imitated} y mae {address}",
  },
  alertFrames: {
    one: "{what} ({clause}). {step}",
    several: "{what} ({clause}). {step} Hefyd: {count} arall.",
    brief: { one: "{what} ({clause}).", several: "{what} ({clause}). Hefyd: {count} arall." },
    unread: "Ni allem ddarllen {what}, a gallai gwiriad ddibynnu arno. Edrychwch arno eich hun cyn anfon.",
  },
  noticeFrames: {
    hold: { ...holding, brief: holding, unread },
    prompt: { ...asking, brief: asking, unread },
  },
  noticeAction: "Dangos beth i'w wneud",
  titles: {
    "sharing-without-consent": "Rhannu heb gydsyniad",
    "blind-copy": "Copi cudd",
    "binding-letter": "Llythyr sy'n rhwymo'r awdurdod",
    "letter-not-in-officers-name": "Llythyr swyddogol yn enw aelod",
    "capacity-not-stated": "Rôl heb ei nodi",
    "unassessed-account": "Cyfrif heb ei asesu",
    confidence: "Mater cyfrinachol",
    "group-confidence": "Busnes grŵp gwleidyddol",
    "junior-officer": "Cais i swyddog iau",
    "political-use": "Defnydd plaid neu ymgyrch",
    "media-contact": "Ateb i'r cyfryngau",
    "free-time": "Y tu allan i oriau swyddfa",
  },
  clauses: {
    "part-5.5": "protocol 5.5, cymal {clause}",
    "part-5.3": "protocol 5.3, adran {clause}",
    "cpca-2022": "protocol 2022, cymal {clause}",
    "cpca-2022 report 4.3": "cyngor y Swyddog Monitro, Mehefin 2021, adroddiad 4.3",
    "cpca-2022 report 4.4": "adroddiad Mehefin 2022, 4.4",
    sefton: "protocol, paragraff {clause}",
    local: "rheol eich awdurdod",
    other: "{protocol}, cymal {clause}",
  },
  remedies: {
    "request-consent": ["Gofynnwch i {originator} am ganiatâd.", "Gofynnwch am ganiatâd."],
    "inform-of-legal-obligation": [
      "Os yw'r gyfraith yn mynnu ei rannu, dywedwch hynny wrth {originator} ac enwch y ddarpariaeth.",
      "Os yw'r gyfraith yn mynnu ei rannu, dywedwch hynny wrth y tarddwr ac enwch y ddarpariaeth.",
    ],
    "refer-to-monitoring-officer": [
      "Os nad yw {originator} yn cytuno, cyfeiriwch y mater at y Swyddog Monitro, sy'n penderfynu ({determination}).",
      "Os nad yw {originator} yn cytuno, mae gweithdrefn leol eich awdurdod yn gadael ichi ei gyfeirio at y Swyddog Monitro.",
      "Cyfeiriwch y mater at y Swyddog Monitro.",
    ],
    "remove-recipient": ["Tynnwch {about}.", "Tynnwch y derbynnydd."],
    "show-recipient": ["Symudwch {about} o Bcc i Cc.", "Symudwch y derbynnydd o Bcc i Cc."],
    "remove-carried": ["Tynnwch y neges gynharach allan."],
    "send-in-officers-name": ["Anfonwch ef yn enw'r swyddog perthnasol."],
    "remove-statement": ["Tynnwch y frawddeg allan."],
    "state-capacity": ["Dywedwch ym mha rôl yr ydych yn ysgrifennu."],
    "use-approved-account": ["Defnyddiwch {approved} yn lle hynny.", "Defnyddiwch gyfrif cymeradwy."],
    "ask-for-assessment": ["Gofynnwch am gyfrif awdurdod neu asesiad diogelwch."],
    "give-lawful-basis": ["Dywedwch pwy gytunodd, neu pa gyfraith sy'n ei fynnu."],
    "choose-senior-officer": ["Cyfeiriwch at uwch swyddog."],
    "ask-communications": ["Gofynnwch i'r tîm cyfathrebu."],
    "delay-delivery": ["Gohiriwch ddanfon tan oriau swyddfa."],
    "give-reason": ["Rhowch reswm ac anfonwch."],
    "ask-for-release": ["Gofynnwch i'r Swyddog Monitro ryddhau'r neges hon."],
    "report-false-alarm": ["Rhowch wybod am alwad ffug."],
  },
  failures: {
    ERR_ITEM_UNREADABLE: "Ni allem wirio'r neges hon: ni roddodd Outlook hi inni.",
    ERR_POLICY_MISSING: "Ni allem wirio'r neges hon: ni ellid nôl y rhestr o aelodau a swyddogion.",
    ERR_NOT_SIGNED_IN: "Ni allem wirio'r neges hon: agorwch “Check this message” unwaith a mewngofnodwch.",
    ERR_NO_REGISTER: "Ni allem wirio'r neges hon: gosodwyd yr ategyn hwn heb gofrestr.",
    ERR_OUT_OF_TIME: "Ni allem wirio'r neges hon mewn pryd.",
    ERR_NOT_RECORDED: "Ni allem wirio'r neges hon gyda'r gofrestr, na rhoi hynny ar gofnod.",
    ERR_NOT_LOADED: "Ni allem wirio'r neges hon: ni ellid nôl y gwiriad.",
    ERR_CHECK_FAILED: "Ni allem wirio'r neges hon: aeth rhywbeth o'i le yn y gwiriad.",
  },
  send: {
    unasked: "Ni ellid holi'r gofrestr.",
    openOnce:
      "Agorwch “Check this message” unwaith a mewngofnodwch, inni wirio eich negeseuon wrth ichi ysgrifennu.",
    lookYourself: "Edrychwch arni eich hun cyn anfon.",
    sendAgain: "Pwyswch Anfon eto i'w hanfon heb ei gwirio.",
    useTheRibbon: "Agorwch “Check this message” yn y rhuban.",
    button: "Gwirio'r neges",
  },
};
