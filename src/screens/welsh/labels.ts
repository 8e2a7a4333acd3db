import type { Labels } from "../words.ts";
import { welshAsking } from "./asking.ts";

const words: Labels["words"] = {
  product: "Correspondence Control",

  summary: {
    opening: "Wrthi'n gwirio'ch neges",
    nothing: "Dim i'w setlo",
    nothingMore: "Ni chawsom ddim sy'n sefyll rhyngoch chi ac anfon.",
    allSettled: "Popeth wedi'i setlo",
    allSettledMore: "Gallwch anfon y neges hon nawr.",
    oneThing: "Mae un peth yn sefyll rhyngoch chi ac anfon.",
    things: "Mae {count} o bethau yn sefyll rhyngoch chi ac anfon.",
    onlyInformed: "Gallwch anfon y neges hon. Darllenwch y nodyn isod yn gyntaf.",
  },

  sections: {
    asking: "Cyn ichi anfon",
    informing: "Er gwybodaeth",
    unread: "Yr hyn na allem ei ddarllen",
    stored: "Beth sy'n cael ei gadw",
  },

  card: {
    settled: "Wedi'i setlo",
    reasonGiven: "Rheswm wedi'i roi",
    sameChange: "Wedi'i setlo gan yr un newid.",
    advice: "Ffyrdd eraill",
    undo: "Dadwneud",
    localRule:
      "Nid oes cymal am hyn mewn unrhyw brotocol a fabwysiadodd eich awdurdod. Mae eich awdurdod yn ei wirio serch hynny.",
    unknownClause: "Mae testun y cymal hwn ym mhrotocol eich awdurdod ei hun.",
    unread: "Ni allem ddarllen hyn, a gallai gwiriad ddibynnu arno. Edrychwch arno eich hun.",
    falseAlarm: "Rhoddwyd gwybod amdano fel galwad ffug. Mae'r canfyddiad yn sefyll nes ichi ei setlo.",
  },

  evidence: {
    quoted: "Y neges gynharach, wedi'i dyfynnu yn eich un chi",
    inMailbox: "Y neges gynharach, fel y mae yn eich blwch post",
    attached: "Y neges gynharach, wedi'i hatodi i'ch un chi",
    from: "Oddi wrth",
    to: "At",
    cc: "Cc",
    bcc: "Bcc",
    sent: "Anfonwyd",
    subject: "Pwnc",
    noSubject: "(dim pwnc)",
    notNamed: "(heb ei enwi)",
    more: "a {count} arall",
    words: "Yng ngeiriau'r tarddwr",
    marking: "Sut y mae wedi'i farcio",
    inYourMessage: "Yn eich neges",
    inAttachment: "Yn {name}",
    ending: "Sut mae'r llythyr yn gorffen",
    addresses: "Pwy fyddai'n ei dderbyn",
    sender: "Y cyfrif yr ydych yn ysgrifennu ohono",
    imitated: "Mae'n edrych fel",
    list: "drwy {address}",
  },

  reason: {
    label: "Eich rheswm",
    lawfulBasis: "Pwy gytunodd, neu pa gyfraith sy'n ei fynnu",
    falseAlarm: "Beth gawsom ni'n anghywir? Gallwch adael hwn yn wag.",
    hint: "{count} o {limit} nod. Gofynnwn eto os newidiwch y neges neu bwy sy'n ei derbyn.",
    falseAlarmHint: "{count} o {limit} nod. Nid yw adroddiad ar ei ben ei hun yn setlo'r canfyddiad.",
    give: "Cadw'r rheswm hwn",
    report: "Anfon yr adroddiad",
    change: "Newid y rheswm",
    cancel: "Canslo",
    missing: "Ysgrifennwch reswm yn gyntaf.",
    tooLong: "Rhy hir: tynnwch {count} neu ragor o nodau.",
  },

  capacity: {
    label: "Ym mha rôl yr ydych yn ysgrifennu?",
    put: "Rhoi hyn yn y neges",
    missing: "Dewiswch un yn gyntaf.",
  },

  basis: {
    label: "Beth sy'n ei ganiatáu?",
    missing: "Dewiswch un yn gyntaf.",
    kept: "{basis}: {reason}",
  },

  officers: {
    senior: "Pa uwch swyddog?",
    communications: "Pwy o'r tîm cyfathrebu?",
    put: "Cyfeirio'r neges atynt",
    missing: "Dewiswch un yn gyntaf.",
  },

  attachments: {
    read: "Darllen yr atodiadau",
    why: "Mae {count} o ffeiliau atodedig heb eu hagor eto.",
    whyOne: "Mae un ffeil atodedig heb ei hagor eto.",
    reading: "Wrthi'n darllen {name}",
    progress: "{done} o {total} wedi'u darllen",
    notKept: "Mae'r rhain yn rhy hir i'w cadw at y gwiriad wrth Anfon, a fydd yn gofyn amdanynt: {names}.",
  },

  unread: {
    title: "Rhywbeth na allem ei ddarllen",
    giveReason: "Edrychwch eich hun a rhowch reswm",
  },

  trouble: {
    nothingOpen: "Nid oes neges ar agor",
    nothingOpenMore: "Agorwch neges neu dechreuwch un newydd. Yna agorwch y cwarel hwn eto.",
    cannotCheck: "Heb ei gwirio",
    itemSteps:
      "Cadwch y neges yn ddrafft, yna rhowch gynnig arall arni. Os erys felly, caewch y neges a'i hagor eto.",
    policySteps:
      "Gwiriwch eich cysylltiad, yna rhowch gynnig arall arni. Tan hynny, mae Outlook yn gofyn ichi cyn i bob neges fynd.",
    signInSteps:
      "Mewngofnodwch yma unwaith. Wedyn bydd Outlook yn holi cofrestr eich awdurdod wrth ichi ysgrifennu.",
    noRegisterSteps:
      "Dywedwch wrth y sawl sy'n gofalu am Outlook yn eich awdurdod: mae angen cyfeiriad eich cofrestr ar yr ategyn.",
    failedSteps:
      "Rhowch gynnig arall arni. Os erys felly, dywedwch wrth y sawl sy'n gofalu am Outlook yn eich awdurdod.",
    again: "Rhoi cynnig arall arni",
  },

  received: {
    checked: "Wedi'i gwirio",
    checkedMore:
      "Gwiriodd Outlook yr anfonwr y neges hon cyn iddi fynd, yn ôl fersiwn {version} o reolau'r awdurdod.",
    unchecked: "Heb ei marcio fel un a wiriwyd",
    uncheckedMore: "Nid oes marc gwiriad ar y neges hon. Gall ddod o'r tu allan, neu o ffôn.",
    unknown: "Ni allem edrych",
    unknownMore: "Ni roddodd Outlook benynnau'r neges hon inni.",
    oneReceipt: "Mae'n enwi un cydsyniad i rannu gohebiaeth.",
    receipts: "Mae'n enwi {count} o gydsyniadau i rannu gohebiaeth.",
    notProven:
      "Ni allwn ei ddilysu: nid yw'r ategyn hwn yn adnabod cofrestr. Gall unrhyw un ysgrifennu pennyn o'r fath.",
    anybody: "Nid ydym yn dilysu marc gwiriad: gall unrhyw un ysgrifennu pennyn o'r fath.",
    permitted: "Wedi'i rhannu gyda chaniatâd",
    receipt: {
      valid:
        "Wedi'i ddilysu: llofnodwyd y caniatâd {consent} gan gofrestr eich awdurdod ac mae'n cyfrif tan {day}.",
      endless: "Wedi'i ddilysu: llofnodwyd y caniatâd {consent} gan gofrestr eich awdurdod ac mae'n cyfrif.",
      revoked: "Llofnodwyd y caniatâd {consent} gan gofrestr eich awdurdod, ac fe'i tynnwyd yn ôl ers hynny.",
      expired: "Llofnodwyd y caniatâd {consent} gan gofrestr eich awdurdod, ac mae wedi dod i ben.",
      "not-genuine": "Nid yw'r dderbynneb hon yn un o eiddo cofrestr eich awdurdod. Peidiwch â dibynnu arni.",
      unknown: "Ni ellid holi'r gofrestr am y dderbynneb hon. Peidiwch â dibynnu arni eto.",
    },
  },

  stored: [
    "Yng nghofrestr eich awdurdod: yr hyn a ofynnwch gan eraill, a bod neges wedi mynd gyda chanfyddiad neu ganiatâd. Dim o'i thestun.",
    "Yn yr Outlook hwn, am 30 diwrnod ar y mwyaf: tocyn sy'n gadael i'r gwiriad chwilio am ganiatâd, ac nad yw'n penderfynu dim.",
    "Gyda'r drafft hwn, nes ei anfon neu ei gau: pwy o'ch awdurdod y mae'n ymwneud â nhw, testun atodiadau a ddarllenwyd, a'ch rhesymau.",
    "Gyda'r drafft hwn, os yw eich awdurdod yn dymuno hynny: pwy a ysgrifennodd y negeseuon yr ydych yn eu hateb, at bwy a phryd, a'u pynciau.",
    "Yn y neges a anfonwch: iddi gael ei gwirio, a chan ba fersiwn o'r rheolau. Dim enwau.",
    "Yn y ffenestr hon: rheswm y dechreuoch ei ysgrifennu, nes ichi ei roi neu gau'r ffenestr.",
    "Yn yr Outlook hwn, am 30 diwrnod ar y mwyaf: rhestr eich awdurdod o aelodau a swyddogion, at adegau pan na ellir ei nôl.",
    "Dim byd arall. Nid yw'r cwarel hwn yn anfon testun nac atodiad i unman.",
  ],

  signIn: {
    why: "Nid ydych wedi mewngofnodi. Mewngofnodwch unwaith, inni allu holi cofrestr eich awdurdod wrth ichi ysgrifennu.",
    button: "Mewngofnodi",
    failed: "Ni weithiodd y mewngofnodi. Ni chollwyd dim: rhowch gynnig arall arni.",
    away: "Ni ellir cyrraedd cofrestr eich awdurdod. Ni chollwyd dim: mae'r hyn a deipioch yn aros yma.",
  },

  checkAgain: "Gwirio eto",

  announce: {
    nothing: "Wedi'i gwirio. Dim i'w setlo.",
    left: "{count} o bethau ar ôl i'w setlo.",
    leftOne: "Un peth ar ôl i'w setlo.",
    leftNone: "Dim ar ôl i'w setlo.",
    stays: "Wedi'i wneud, ond mae'r canfyddiad yn dal i sefyll.",
    undone: "Wedi'i ddadwneud.",
    reason: "Mae eich rheswm wedi'i gadw.",
    falseAlarm: "Mae eich adroddiad wedi'i gadw.",
    attachments: "Darllenwyd yr atodiadau.",
    notKept: "Ni chadwodd Outlook ef. Rhowch gynnig arall arni.",
  },
};

const done: Labels["done"] = {
  "show-recipient": "Symudwyd o Bcc i Cc: {about}.",
  "remove-recipient": "Tynnwyd: {about}.",
  "use-approved-account": "Newidiwyd i'r cyfrif cymeradwy.",
  "state-capacity": "Mae'r rôl yn y neges bellach.",
  "remove-carried": "Tynnwyd y neges gynharach allan.",
  "remove-statement": "Tynnwyd y frawddeg allan.",
  "choose-senior-officer": "Cyfeiriwyd at yr uwch swyddog, gyda chopi i {about}.",
  "ask-communications": "Cyfeiriwyd at y tîm cyfathrebu yn lle {about}.",
  "delay-delivery": "Mae'r danfon yn aros tan oriau swyddfa.",
};

/** Welsh, cy-GB: every label of the pane. Not yet proof-read by a Welsh speaker. */
export const welshLabels: Labels = { words, asking: welshAsking, done, doneAnyway: "Wedi'i wneud." };
