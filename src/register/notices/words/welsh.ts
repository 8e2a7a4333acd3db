import type { NoticeLanguage } from "./language.ts";

const decide = "Darllenwch y cais a'i ateb:";
const see = "Gweld sut mae pethau'n sefyll:";
const openAccounts = "Gweld pa un ydyw:";
const openAccount = "Gweld y cyfrif:";
const reasons = "Darllenwch y rhesymau:";

const notices: NoticeLanguage["notices"] = {
  asked: {
    any: {
      subject: "{asker} yn gofyn am eich cydsyniad",
      lines: [
        "Hoffai {asker} rannu {what} â {recipients}.",
        "Eich gohebiaeth chi ydyw, felly mae angen eich cydsyniad.",
        "Gallwch gytuno, cytuno o fewn terfynau, neu wrthod.",
        "Atebwch erbyn {lapses}. Os na wnewch, ni rennir dim, a gall {asker} ofyn i'r Swyddog Monitro.",
      ],
      link: decide,
    },
  },
  informed: {
    any: {
      subject: "{asker} yn dweud wrthych am ddyletswydd gyfreithiol i rannu",
      lines: [
        "Dywed {asker} fod y gyfraith yn mynnu rhannu {what} â {recipients}.",
        "Gallwch gytuno neu wrthwynebu.",
        "Os gwrthwynebwch, neu os nad atebwch erbyn {lapses}, y Swyddog Monitro sy'n penderfynu.",
      ],
      link: decide,
    },
  },
  reminded: {
    any: {
      subject: "{asker} yn aros am eich ateb",
      lines: [
        "Hoffai {asker} rannu {what} â {recipients}, ac mae angen eich ateb.",
        "Atebwch erbyn {lapses}. Nid yw tawelwch yn cyfrif fel cydsyniad.",
      ],
      link: decide,
    },
  },
  granted: {
    any: {
      subject: "{originator} yn cytuno",
      lines: [
        "Mae {originator} yn cytuno ichi rannu {what} â {recipients}.",
        "Anfonwch eich neges eto: bydd yn mynd drwodd.",
      ],
      link: see,
    },
  },
  refused: {
    any: {
      subject: "{originator} yn gwrthod",
      lines: [
        "Nid yw {originator} yn cytuno i {what} fynd at {recipients}.",
        "Tynnwch hi o'ch neges, neu gofynnwch i'r Swyddog Monitro benderfynu.",
      ],
      link: see,
    },
  },
  objected: {
    any: {
      subject: "{originator} yn gwrthwynebu",
      lines: [
        "Mae {originator} yn gwrthwynebu rhannu {what} â {recipients}.",
        "Y Swyddog Monitro sy'n penderfynu. Nid oes angen ichi wneud dim nawr.",
      ],
      link: see,
    },
  },
  lapsed: {
    asker: {
      subject: "Dim ateb gan {originator}",
      lines: [
        "Nid atebodd {originator} mewn pryd, felly ni cheir rhannu {what}.",
        "Gallwch ofyn i'r Swyddog Monitro benderfynu.",
      ],
      link: see,
    },
    any: {
      subject: "Mae cais {asker} wedi dod i ben",
      lines: [
        "Mae'r amser i ateb {asker} ar ben, ac ni rennir dim.",
        "Gall {asker} ofyn i'r Swyddog Monitro benderfynu.",
      ],
      link: see,
    },
  },
  withdrawn: {
    any: {
      subject: "{asker} yn tynnu'r cais yn ôl",
      lines: ["Nid yw {asker} yn gofyn am rannu {what} mwyach.", "Nid oes angen ichi wneud dim."],
      link: see,
    },
  },
  revoked: {
    any: {
      subject: "{originator} yn tynnu'r cydsyniad yn ôl",
      lines: [
        "Nid yw {originator} yn cytuno mwyach i {what} gael ei rannu â {recipients}.",
        "Erys allan yr hyn a aeth allan. O hyn ymlaen ni cheir ei rannu.",
      ],
      link: see,
    },
  },
  referred: {
    decider: {
      subject: "Cais i chi ei benderfynu",
      lines: [
        "Hoffai {asker} rannu {what} â {recipients}, heb gydsyniad {originator}.",
        "Mae'r ddwy ochr wedi cael dweud eu dweud. Chi sy'n penderfynu, ac yn rhoi eich rhesymau.",
      ],
      link: "Darllenwch yr hanes cyfan a phenderfynwch:",
    },
    any: {
      subject: "Y Swyddog Monitro sy'n penderfynu",
      lines: ["Mae cais {asker} i rannu {what} bellach gerbron y Swyddog Monitro."],
      link: see,
    },
  },
  "determined-share": {
    asker: {
      subject: "Y Swyddog Monitro: gellir ei rannu",
      lines: [
        "Penderfynodd y Swyddog Monitro y cewch rannu {what} â {recipients}.",
        "Anfonwch eich neges eto: bydd yn mynd drwodd.",
      ],
      link: reasons,
    },
    any: {
      subject: "Y Swyddog Monitro: gellir ei rannu",
      lines: ["Penderfynodd y Swyddog Monitro y caiff {asker} rannu {what} â {recipients}."],
      link: reasons,
    },
  },
  "determined-do-not-share": {
    any: {
      subject: "Y Swyddog Monitro: nid yw i'w rannu",
      lines: ["Penderfynodd y Swyddog Monitro nad yw {what} i'w rannu â {recipients}."],
      link: reasons,
    },
  },
  "release-asked": {
    any: {
      subject: "{asker} yn gofyn ichi ryddhau neges",
      lines: [
        "Mae neges gan {asker} wedi'i hatal, a gofynnir ichi ei rhyddhau.",
        "Mae eich ateb yn cyfrif i'r neges honno a'i derbynwyr yn unig.",
      ],
      link: "Darllenwch y rheswm ac atebwch:",
    },
  },
  released: {
    any: {
      subject: "Mae eich neges wedi'i rhyddhau",
      lines: [
        "Mae'r Swyddog Monitro wedi rhyddhau eich neges.",
        "Anfonwch hi heb ei newid: mae newid testun neu dderbynwyr yn gofyn am ryddhau o'r newydd.",
      ],
      link: see,
    },
  },
  "kept-held": {
    any: {
      subject: "Mae eich neges yn dal wedi'i hatal",
      lines: ["Nid yw'r Swyddog Monitro wedi rhyddhau eich neges."],
      link: "Darllenwch y rheswm:",
    },
  },
  bound: {
    any: {
      subject: "Cysylltwyd eich mewngofnodi â'r gofrestr hon",
      lines: [
        "Cysylltwyd mewngofnodi â chi ar y gofrestr hon, drwy eich cyfeiriad neu gan ddau weinyddwr.",
        "Os nad oeddech yn disgwyl hyn, dywedwch wrth y Swyddog Monitro.",
      ],
      link: "Agor y gofrestr:",
    },
  },
  "level-changed": {
    any: {
      subject: "Newidiwyd pa mor llym yw gwiriad",
      lines: ["Newidiwyd pa mor llym yw gwiriad, gyda rheswm sydd ar y log."],
      link: "Gweld y newid:",
    },
  },
  "assessment-asked": {
    any: {
      subject: "Gofynnir am asesiad diogelwch",
      lines: [
        "Mae rhywun yn gofyn ichi asesu cyfrif a ddefnyddir at waith yr awdurdod.",
        "Dilynwch y ddolen i weld pwy sy'n gofyn, am ba gyfrif a pham.",
      ],
      link: openAccount,
    },
  },
  "assessment-settled": {
    any: {
      subject: "Edrychwyd ar gyfrif",
      lines: [
        "Mae gweinyddwr y cyfrifon wedi edrych ar gyfrif y gofynnwyd am ei asesu.",
        "Bydd y canlyniad yn cyfrif o'ch neges nesaf ymlaen.",
      ],
      link: openAccount,
    },
  },
  "assessment-passed": {
    any: {
      subject: "Mae'r cyfrif y gofynnoch amdano wedi pasio",
      lines: [
        "Gofynnoch ar {asked} am asesu cyfrif.",
        "Mae gweinyddwr y cyfrifon wedi edrych arno, ac mae wedi pasio.",
        "Bydd hyn yn cyfrif o'ch neges nesaf ymlaen.",
      ],
    },
  },
  "assessment-failed": {
    any: {
      subject: "Nid yw'r cyfrif y gofynnoch amdano wedi pasio",
      lines: [
        "Gofynnoch ar {asked} am asesu cyfrif.",
        "Mae gweinyddwr y cyfrifon wedi edrych arno, ac nid yw wedi pasio.",
        "Ysgrifennwch at gyfrif arall yr un person.",
      ],
    },
  },
  "assessment-closed": {
    any: {
      subject: "Nid yw'r cyfrif y gofynnoch amdano wedi'i asesu",
      lines: [
        "Gofynnoch ar {asked} am asesu cyfrif.",
        "Mae gweinyddwr y cyfrifon wedi cau hyn heb edrych ar y cyfrif.",
        "Mae'r cyfrif yn sefyll fel o'r blaen. Gofynnwch i weinyddwr y cyfrifon os hoffech wybod pam.",
      ],
    },
  },
  "assessment-expiring": {
    any: {
      subject: "Daw asesiad diogelwch i ben yn fuan",
      lines: [
        "Daw asesiad un cyfrif neu fwy i ben o fewn 30 diwrnod.",
        "O'r diwrnod ar ôl yr olaf, atelir post at gyfrif o'r fath ac oddi wrtho.",
      ],
      link: openAccounts,
    },
  },
  "review-due": {
    any: {
      subject: "Mae'n bryd adolygu'r protocol",
      lines: [
        "Daeth y diwrnod y mae eich awdurdod yn adolygu ei brotocol Aelodau a Swyddogion erbyn hynny.",
        "Ar ôl ei adolygu, mae'r gweinyddwr yn rhoi'r diwrnod newydd yn ffeil yr awdurdod.",
        "Unwaith yr anfonir y neges hon.",
      ],
      link: "Gweld y diwrnod:",
    },
  },
};

/** Welsh, cy-GB: everything that notices say. Not yet proof-read by a Welsh speaker. */
export const welsh: NoticeLanguage = {
  notices,
  phrases: {
    email: "yr e-bost dyddiedig {day}",
    paper: "y llythyr dyddiedig {day}",
    undatedEmail: "e-bost",
    undatedPaper: "llythyr",
    // A comma: what Welsh puts for "and" turns with the name that follows.
    and: "{some}, {last}",
    comma: "{some}, {next}",
    somebody: "rhywun y dilëwyd ei enw",
    nobody: "neb",
    day: "{day} {month} {year}",
    months: [
      "Ionawr",
      "Chwefror",
      "Mawrth",
      "Ebrill",
      "Mai",
      "Mehefin",
      "Gorffennaf",
      "Awst",
      "Medi",
      "Hydref",
      "Tachwedd",
      "Rhagfyr",
    ],
    conditions: "Mae amodau: darllenwch hwy cyn rhannu.",
    greeting: "Annwyl {name},",
    instead:
      "I {name} y mae hyn, nad oes ganddo gyfrif awdurdod na chyfrif a aseswyd. Rhowch wybod mewn ffordd arall.",
    foot: "Anfonwyd y neges hon gan gofrestr gydsynio {authority}. Nid yw'n cynnwys dim o'r ohebiaeth ei hun.",
    head: "Cadwch y neges hon: mae'n dangos sut roedd y gofrestr yn sefyll ar {n}:{hash}",
  },
};
