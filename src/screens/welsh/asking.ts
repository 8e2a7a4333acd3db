import type { Labels } from "../words.ts";

/** Welsh, cy-GB: asking the originator or the Monitoring Officer, and where it stands. Not yet proof-read by a Welsh speaker. */
export const welshAsking: Labels["asking"] = {
  goesTo: "Gofynnwn i {originator} am:",
  correspondence: "“{subject}”, oddi wrth {author}, {day}",
  noSubject: "dim pwnc",
  sharedWith: "I'w rhannu â: {members}. Nid anfonir testun y neges at neb.",
  missing: "Ysgrifennwch ychydig eiriau yn gyntaf.",
  provision: "Pa gyfraith sy'n ei fynnu",
  provisionHint: "Y Ddeddf a'i hadran, neu orchymyn y llys.",
  decideBy: "Ateb erbyn (dewisol)",
  decideByHint: "Gadewch yn wag os nad oes brys.",
  referLater: "Gofynnwch yn gyntaf. Os na yw'r ateb, neu os na ddaw un, gallwch ei gyfeirio yma.",
  signInFirst: "Mewngofnodwch yn gyntaf. Mae'r hyn a deipioch yn aros yma.",
  away: "Ni ellir cyrraedd y gofrestr. Ni chollwyd dim: rhowch gynnig arall arni.",
  refusedBy: "Ni dderbyniodd y gofrestr ef. {because}",
  asked: "Gofynnwyd.",
  assessmentAsked: "Gofynnwyd i weinyddwr y cyfrifon, a fydd yn ysgrifennu atoch.",
  releaseAsked: "Gofynnwyd i'r Swyddog Monitro.",
  releasedHere: "Rhyddhaodd y Swyddog Monitro y neges hon ({id}). Gallwch ei hanfon fel y mae.",
  done: { remind: "Atgoffwyd.", withdraw: "Tynnwyd yn ôl.", refer: "Cyfeiriwyd." },
  deeds: { remind: "Anfon nodyn atgoffa", withdraw: "Tynnu'n ôl", refer: "Cyfeirio at y Swyddog Monitro" },
  forms: {
    "request-consent": {
      title: "Pam yr ydych am ei rannu?",
      hint: "Mae'r tarddwr yn darllen hyn. Hyd at 500 nod.",
      send: "Gofyn am ganiatâd",
    },
    "inform-of-legal-obligation": {
      title: "Pam mae'n rhaid ei rannu?",
      hint: "Mae'r tarddwr yn darllen hyn. Hyd at 500 nod.",
      send: "Dweud wrth y tarddwr",
    },
    "ask-for-release": {
      title: "Pam ddylai'r neges hon fynd?",
      hint: "Mae'r Swyddog Monitro yn darllen hyn. Mae'n cyfrif i'r neges hon fel y mae nawr.",
      send: "Gofyn am ryddhau",
    },
    "ask-for-assessment": {
      title: "I beth y defnyddir y cyfrif hwn?",
      hint: "Mae gweinyddwr y cyfrifon yn darllen hyn, gyda'r cyfeiriad.",
      send: "Gofyn am asesiad",
    },
    refer: {
      title: "Pam ddylid ei rannu serch hynny?",
      hint: "Mae'r Swyddog Monitro a'r tarddwr yn darllen hyn. Hyd at 500 nod.",
      send: "Ei gyfeirio",
    },
  },
  states: {
    requested: "Gofynnwyd: mae gan {originator} tan {day} i ateb ({id}). Cadwch y neges hon yn ddrafft.",
    informed:
      "Hysbyswyd {originator} o'r ddyletswydd gyfreithiol, ac mae ganddo neu ganddi tan {day} i wrthwynebu ({id}).",
    granted: "Cytunodd {originator} ({id}). Gellir ei rannu â: {members}.",
    refused: "Gwrthododd {originator} ({id}). Gallwch ei gyfeirio at y Swyddog Monitro.",
    objected: "Gwrthwynebodd {originator} ({id}). Y Swyddog Monitro fydd yn penderfynu.",
    lapsed:
      "Ni ddaeth ateb mewn pryd, ac nid yw hynny'n gydsyniad ({id}). Gallwch ei gyfeirio at y Swyddog Monitro.",
    withdrawn: "Tynasoch y cais hwn yn ôl ({id}). Gallwch ofyn eto.",
    revoked: "Tynnodd {originator} y caniatâd yn ôl ({id}). Gallwch ofyn eto.",
    referred: "Y Swyddog Monitro fydd yn penderfynu ({id}). Cadwch y neges hon yn ddrafft.",
    "determined-share": "Penderfynodd y Swyddog Monitro y gellir ei rannu ({id}) â: {members}.",
    "determined-do-not-share": "Penderfynodd y Swyddog Monitro nad yw i'w rannu ({id}).",
  },
  releases: {
    asked: "Gofynnwyd i'r Swyddog Monitro ar {day} ryddhau'r neges hon ({id}).",
    released: "Rhyddhaodd y Swyddog Monitro y neges hon ({id}).",
    "kept-held": "Mae'r Swyddog Monitro yn dal i atal y neges hon ({id}).",
  },
};
