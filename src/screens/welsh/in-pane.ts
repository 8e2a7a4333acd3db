import type { InPaneWords } from "../../decision/index.ts";

type Sentences = InPaneWords["sentences"];

const sharing = {
  "sharing.not-allowed":
    "Gohebiaeth {originator} yw “{subject}”, ac nid oedd gan {recipient} ran ynddi; mae ei rhannu'n gofyn am ganiatâd y tarddwr.",
  "sharing.not-allowed-untitled":
    "Mae'r neges hon yn cludo gohebiaeth {originator}, ac nid oedd gan {recipient} ran ynddi; mae ei rhannu'n gofyn am ganiatâd y tarddwr.",
  "sharing.recipients-not-named":
    "Mae'r neges hon yn cludo gohebiaeth {originator}, ac nid yw'r dyfyniad yn dweud a gafodd {recipient} hi; mae ei rhannu'n gofyn am ganiatâd y tarddwr.",
  "sharing.in-mailbox":
    "Mae eich blwch post yn dangos mai gohebiaeth {originator} yw hon, ac nid oedd gan {recipient} ran ynddi; mae ei rhannu'n gofyn am ganiatâd y tarddwr.",
  "sharing.answered":
    "Mae eich blwch post yn dangos eich bod yn ateb gohebiaeth {originator}; os oes rhan ohoni ar ôl yma, mae ei rhannu â {recipient} yn gofyn am ganiatâd.",
  "sharing.refused":
    "Gofynnodd {originator} am gadw'r ohebiaeth hon rhag eraill, a byddai'n mynd at {recipient}: “{words}”",
  "sharing.allowed-in-quotation":
    "Mae'r testun a ddyfynnir yn dweud bod {originator} yn caniatáu rhannu hyn â {recipient}: “{words}” Cadarnhewch ei fod yn ddilys.",
  "sharing.allowed-in-original":
    "Mae {originator} yn caniatáu rhannu hyn â {recipient} yn y neges wreiddiol atodedig: “{words}”",
  "sharing.consent-nearly-fits":
    "Mae cydsyniad {consent} gan {originator} bron yn gweddu i'r neges hon at {recipient}; cadarnhewch mai am hon y mae'n sôn.",
  "sharing.consent-with-conditions":
    "Mae {originator} yn cydsynio i rannu hyn â {recipient} ar amodau y mae angen ichi weld eu bodloni: “{conditions}”",
} satisfies Partial<Sentences>;

const blindCopy = {
  "blind-copy.correspondence":
    "Mae {recipient} yn cael copi cudd o ohebiaeth rhwng aelod a swyddog, lle mae pob derbynnydd i fod yn weladwy.",
  "blind-copy.carried":
    "Mae {recipient} yn cael copi cudd o neges sy'n cludo gohebiaeth rhwng aelod a swyddog.",
  "blind-copy.other-kind":
    "Mae {recipient} yn cael copi cudd lle mae aelodau a swyddogion yn derbyn y neges, a phob derbynnydd i fod yn weladwy.",
} satisfies Partial<Sentences>;

const accounts = {
  "account.from-personal":
    "Cyfrif personol {member} yw {address}; cyngor y Swyddog Monitro yw defnyddio cyfrif awdurdod neu gyfrif a aseswyd.",
  "account.from-failed":
    "Ni phasiodd {address}, cyfrif {member}, yr asesiad diogelwch; cyngor y Swyddog Monitro yw defnyddio cyfrif cymeradwy.",
  "account.from-expired":
    "Mae asesiad diogelwch {address}, cyfrif {member}, wedi dod i ben; cyngor y Swyddog Monitro yw defnyddio cyfrif a aseswyd.",
  "account.from-pending":
    "Mae asesiad diogelwch {address}, cyfrif {member}, heb ei orffen; cyngor y Swyddog Monitro yw defnyddio cyfrif a aseswyd.",
  "account.from-unknown":
    "Mae enw {member} ar {address}, ond nid yw'n hysbys yma; cyngor y Swyddog Monitro yw defnyddio cyfrif cymeradwy.",
  "account.from-imitation": "Mae {address} yn edrych fel {imitated} ond cyfeiriad gwahanol ydyw.",
  "account.to-personal":
    "Cyfrif personol {member} yw {address}; cyngor y Swyddog Monitro yw defnyddio cyfrif awdurdod neu gyfrif a aseswyd.",
  "account.to-failed":
    "Ni phasiodd {address}, cyfrif {member}, yr asesiad diogelwch; cyngor y Swyddog Monitro yw defnyddio cyfrif cymeradwy.",
  "account.to-expired":
    "Mae asesiad diogelwch {address}, cyfrif {member}, wedi dod i ben; cyngor y Swyddog Monitro yw defnyddio cyfrif a aseswyd.",
  "account.to-pending":
    "Mae asesiad diogelwch {address}, cyfrif {member}, heb ei orffen; cyngor y Swyddog Monitro yw defnyddio cyfrif a aseswyd.",
  "account.to-resemblance":
    "Mae {address} yn edrych fel cyfrif {member} ond nid yw'n hysbys yma; gwiriwch mai'r person cywir ydyw.",
  "account.to-imitation": "Mae {address} yn edrych fel {imitated} ond cyfeiriad gwahanol ydyw.",
} satisfies Partial<Sentences>;

const letters = {
  "binding.obligation":
    "Mae'r llythyr yn enw {signatory} yn rhwymo'r awdurdod, a llythyr swyddog yn unig sy'n gwneud hynny: “{sentence}”",
  "binding.liability":
    "Mae'r llythyr yn enw {signatory} yn sôn am atebolrwydd yr awdurdod, a llythyr swyddog yn unig sy'n gwneud hynny: “{sentence}”",
  "binding.instruction":
    "Mae'r llythyr yn enw {signatory} yn rhoi gorchymyn dros yr awdurdod, a llythyr swyddog yn unig sy'n gwneud hynny: “{sentence}”",
  "binding.obligation-and-more":
    "Mae'r llythyr yn enw {signatory} yn rhwymo'r awdurdod, a llythyr swyddog yn unig sy'n gwneud hynny: “{sentence}”, a {count} arall.",
  "binding.liability-and-more":
    "Mae'r llythyr yn enw {signatory} yn sôn am atebolrwydd yr awdurdod: “{sentence}”, ac mae {count} brawddeg arall yn rhwymo.",
  "binding.instruction-and-more":
    "Mae'r llythyr yn enw {signatory} yn rhoi gorchymyn dros yr awdurdod: “{sentence}”, ac mae {count} brawddeg arall yn rhwymo.",
  "binding.for-officer":
    "Mae'r llythyr yn enw {signatory} yn rhwymo'r awdurdod, a'r swyddog hwnnw sydd i anfon llythyr o'r fath: “{sentence}”",
  "binding.for-officer-and-more":
    "Y swyddog sydd i anfon y llythyr yn enw {signatory}: “{sentence}”, ac mae {count} brawddeg arall yn rhwymo.",
  "official.in-members-name":
    "Mae'r llythyr yn siarad dros yr awdurdod â rhywun y tu allan iddo, ac yn enw {signatory} y mae, nid swyddog.",
  "official.in-mayors-name":
    "Mae'r llythyr yn siarad dros yr awdurdod â rhywun y tu allan iddo, ac yn enw'r Maer y mae, nid swyddog.",
  "capacity.to-outside":
    "Mae'r llythyr yn mynd y tu allan i'r awdurdod, ac nid yw'n dweud ym mha rôl y mae {signatory} yn ysgrifennu.",
  "capacity.in-other-role":
    "Mae'r llythyr yn mynd at yr awdurdod mewn rôl arall, ac nid yw'n dweud ym mha rôl y mae {signatory} yn ysgrifennu.",
  "authority-promises": "Mae'n dweud beth a wna'r awdurdod, heb amod: “{verb}”.",
  "writer-commits-authority": "Gyda “{verb}”, mae'r awdur yn ymrwymo'r awdurdod.",
  "promise-without-agent": "Nid yw'n enwi neb, ond dim ond yr awdurdod a all ei gyflawni: “{verb}”.",
  "offer-on-condition": "Mae'n rhwymo cyn gynted ag y gwna'r darllenydd yr hyn a ofynnir: “{verb}”.",
  "accepts-liability": "Mae'n derbyn bai neu atebolrwydd dros yr awdurdod: “{words}”.",
  "denies-liability": "Mae'n gwrthod bai neu atebolrwydd dros yr awdurdod: “{words}”.",
  "instructs-directly": "Mae'n dweud wrth rywun am weithredu, yn enw'r awdurdod: “{verb}”.",
  "instructs-by-duty": "Mae'n gwneud gweithred rhywun yn ddyletswydd, yn enw'r awdurdod: “{words}”.",
} satisfies Partial<Sentences>;

const confidences = {
  "confidence.own":
    "Mae'r neges hon wedi'i marcio “{text}” ac yn mynd at {recipient}, y tu allan i'r awdurdod; i'r rhai â hawl i'w gweld y mae.",
  "confidence.attachment":
    "Mae {name} wedi'i farcio “{text}” ac yn mynd at {recipient}, y tu allan i'r awdurdod; i'r rhai â hawl i'w weld y mae.",
  "confidence.carried":
    "Mae neges gynharach wedi'i marcio “{text}” ac yn mynd at {recipient}, y tu allan i'r awdurdod, nad oedd â rhan ynddi.",
  "confidence.briefing":
    "Mae briff cyfrinachol i {member} yn mynd at {recipient}, nad oedd wedi'i fwriadu ar gyfer y person hwnnw.",
  "confidence.unmarked":
    "Mae hyn yn pasio gohebiaeth rhwng aelod a swyddog at {recipient}, y tu allan i'r awdurdod, nad oedd â rhan ynddi.",
  "group-confidence.relayed":
    "Busnes mewnol un grŵp gwleidyddol yw “{subject}”, ac nid yw {recipient} o'r grŵp hwnnw.",
  "group-confidence.relayed-untitled":
    "Mae'r neges hon yn cludo busnes mewnol un grŵp gwleidyddol, ac nid yw {recipient} o'r grŵp hwnnw.",
} satisfies Partial<Sentences>;

const dealings = {
  "media-contact.officer":
    "Cyfeiriad y cyfryngau yw {media}; y tîm cyfathrebu neu swyddog awdurdodedig sy'n eu hateb.",
  "media-contact.claim":
    "Cyfeiriad y cyfryngau yw {media}; nid yw aelodau'n rhwymo neb yno ynghylch hawliad neu yswiriant: “{sentence}”",
  "media-contact.capacity":
    "Cyfeiriad y cyfryngau yw {media}, ac nid yw hyn yn dweud ym mha rôl y mae {signatory} yn siarad.",
  "political.campaign":
    "Mae hyn yn ymgyrchu o gyfrif awdurdod, nad yw'n gwasanaethu unrhyw blaid nac ymgeisydd: “{sentence}”",
  "political.before-election":
    "Mae hyn yn ymgyrchu o gyfrif awdurdod, ac mae cyfnod cyn etholiad ar waith: “{sentence}”",
  "junior-officer.asked":
    "Mae hyn yn gofyn i {officer} heb uwch swyddog, ac at uwch swyddog yn gyntaf y mae ceisiadau aelodau'n mynd: “{sentence}”",
  "junior-officer.asked-several":
    "Mae hyn yn gofyn i {officer} a {count} arall heb uwch swyddog, y dylid gofyn iddo'n gyntaf: “{sentence}”",
  "free-time.out-of-hours":
    "Mae'r neges hon yn cyrraedd {recipient} am {time}, y tu allan i oriau swyddfa; gall aros tan yr awr swyddfa nesaf.",
  "free-time.out-of-hours-several":
    "Mae'r neges hon yn cyrraedd {recipient} a {count} arall am {time}, y tu allan i oriau swyddfa; gall aros tan yr awr swyddfa nesaf.",
} satisfies Partial<Sentences>;

const unread = {
  "no-reader": "nid oes darllenydd ar gyfer {type}",
  "attached-message-unreadable": "ni ellid agor y neges atodedig: {detail}",
  "attached-message-not-fetched": "ni roddodd y rhaglen bost y neges atodedig inni",
  "attachment-not-fetched": "ni chafwyd ei gynnwys gan y rhaglen bost",
  scanned: "lluniau heb destun yw ei dudalennau",
  "pages-without-text": "nid oes testun i'w ddarllen ar {pages}",
  "embedded-file": "ni agorwyd ffeil arall y tu mewn iddo: {name}",
  "document-broken": "mae wedi'i ddifrodi neu nid yw'n ffeil {type} go iawn",
  "document-too-large": "byddai ei agor yn cymryd mwy na {limit}",
  encrypted: "mae wedi'i warchod ({type})",
  "too-deep": "mae'n ddyfnach na {limit} lefel",
  "too-many-parts": "mae ganddo fwy na {limit} rhan",
  "too-long": "mae'n hirach na {limit}",
  "several-senders": "mae'n enwi mwy nag un anfonwr: {addresses}",
  "no-sender": "nid yw'n enwi anfonwr",
  "repeated-header": "mae'r pennyn {header} yno fwy nag unwaith",
  resent: "fe'i hanfonwyd eto ({header}), felly nid yw'n glir pwy sy'n anfon at bwy",
  "unreadable-address": "nid cyfeiriad yw hwn: {text}",
  "unknown-charset": "nid yw'r set nodau {charset} yn hysbys",
  "unknown-own-address": "nid yw ffeil yr awdurdod yn adnabod {address}",
  "unexpanded-list": "nid yw'r bobl ar {address} yn hysbys",
  "odd-header": "mae rhaglenni post yn darllen y llinell hon yn wahanol: {text}",
  "no-date": "nid oes pennyn Date",
  "no-message-id": "nid oes pennyn Message-ID",
  "sender-not-given": "ni ddywedodd y rhaglen bost pwy sy'n anfon",
  "recipients-not-given": "ni roddodd y rhaglen bost y derbynwyr hyn inni",
  "maybe-more-recipients":
    "{limit} derbynnydd yw'r mwyaf y mae'r rhaglen bost yn ei enwi, felly gall fod rhagor",
  "unresolved-recipient": "ni roddodd y rhaglen bost gyfeiriad ar gyfer {name}",
  "text-not-given": "ni roddodd y rhaglen bost y testun inni",
  "attachments-not-given": "ni ddywedodd y rhaglen bost beth sydd wedi'i atodi",
  "not-given": "ni roddodd y rhaglen bost hyn inni",
} satisfies Partial<Sentences>;

/** Welsh, cy-GB: what the pane says of findings. Not yet proof-read by a Welsh speaker. */
export const welshInPane: InPaneWords = {
  sentences: {
    ...sharing,
    ...blindCopy,
    ...accounts,
    ...letters,
    ...confidences,
    ...dealings,
    ...unread,
  },
  levels: { inform: "Er gwybodaeth", prompt: "Cadarnhewch", hold: "Wedi'i hatal" },
  outcomes: {
    send: "Gall y neges hon fynd.",
    prompt: "Gall y neges hon fynd ar ôl ichi ei chadarnhau.",
    hold: "Ni all y neges hon fynd eto.",
  },
  advice: {
    "request-consent": "Gofynnwch i'r tarddwr mewn neges ar wahân, a chadwch hon yn ddrafft nes daw'r ateb.",
    "inform-of-legal-obligation":
      "Dywedwch wrth y tarddwr mewn neges ar wahân pa ddarpariaeth gyfreithiol sy'n ei fynnu, a chadwch hon yn ddrafft.",
    "refer-to-monitoring-officer":
      "Ysgrifennwch at y Swyddog Monitro, a chadwch y neges hon yn ddrafft nes daw'r penderfyniad.",
    "remove-recipient": "Tynnwch y derbynnydd o'r maes lle y mae.",
    "show-recipient": "Tynnwch y derbynnydd o Bcc, ac anfonwch gopi o'r neges mewn neges ar wahân.",
    "remove-carried": "Dewiswch y neges gynharach yn y testun a'i dileu, neu tynnwch hi o'r atodiadau.",
    "send-in-officers-name":
      "Nid yw Outlook yn gadael i ategyn newid yr anfonwr: anfonwch y testun at y swyddog, sy'n ei anfon yn ei enw ei hun.",
    "remove-statement": "Dewiswch y frawddeg yn y testun, a'i dileu neu ei haralleirio.",
    "state-capacity":
      "Ysgrifennwch mewn un llinell ym mha rôl yr ydych yn ysgrifennu, megis “Ysgrifennaf fel Aelod Ward dros …”.",
    "use-approved-account": "Newidiwch y cyfeiriad: yn y maes i dderbynnydd, yn From i chi eich hun.",
    "ask-for-assessment": "Gofynnwch i weinyddwr cyfrifon yr awdurdod am gyfrif neu asesiad.",
    "give-lawful-basis": "Ysgrifennwch pwy gytunodd i'r rhannu, neu pa gyfraith sy'n ei fynnu.",
    "choose-senior-officer": "Rhowch uwch swyddog yn To yn lle hwn.",
    "ask-communications": "Ysgrifennwch at y tîm cyfathrebu yn gyntaf, a chadwch y neges hon yn ddrafft.",
    "delay-delivery": "Dewiswch amser danfon mewn oriau swyddfa o dan Options, Delay Delivery.",
    "give-reason": "Ysgrifennwch y rheswm yn y cwarel.",
    "ask-for-release": "Ysgrifennwch at y Swyddog Monitro, a all ryddhau'r neges hon gyda rheswm.",
    "report-false-alarm": "Rhowch wybod amdano yn y cwarel.",
  },
  troubles: {
    refused: "Gwrthododd Outlook; ni newidiwyd dim.",
    "no-answer": "Nid atebodd Outlook mewn pryd; edrychwch a yw'r neges wedi newid.",
    threw: "Nid yw'r Outlook hwn yn ei ganiatáu; ni newidiwyd dim.",
    missing: "Ni all yr Outlook hwn ei wneud; ni newidiwyd dim.",
    "not-there": "Nid yw yno mwyach; gwiriwch y neges eto.",
    "changed-since":
      "Mae'r neges wedi newid ers hynny, felly byddai dadwneud yn mynd â'ch newidiadau chi oddi yno.",
    "not-proven":
      "Dywedodd Outlook ei fod wedi'i wneud, ond nid yw'r neges yn ei ddangos; edrychwch arni eich hun.",
  },
  // These lines go into the message, and the checks read a capacity in English only.
  capacities: {
    ward: "I write as Ward Member for {ward}.",
    post: "I write as {post}.",
    personal: "I write in a personal capacity.",
  },
  bases: {
    consent: "Mae rhywun sydd â hawl i gytuno wedi cytuno",
    law: "Mae'r gyfraith yn ei fynnu",
    advice: "Mae'n mynd at gynghorydd sy'n ei gadw'n gyfrinachol",
    "public-interest": "Mae'n rhesymol, yn ddidwyll ac er budd y cyhoedd",
  },
  officers: { withPost: "{name}, {post}", alone: "{name}" },
  exemptions: {
    1: "Atodlen 12A, paragraff 1: am un person.",
    2: "Atodlen 12A, paragraff 2: byddai'n dangos pwy yw rhywun.",
    3: "Atodlen 12A, paragraff 3: arian neu fusnes rhywun, gan gynnwys yr awdurdod.",
    4: "Atodlen 12A, paragraff 4: trafodaethau â staff neu eu hundebau am gyflogaeth.",
    5: "Atodlen 12A, paragraff 5: cyngor cyfreithiol sy'n aros rhwng cyfreithiwr a chleient.",
    6: "Atodlen 12A, paragraff 6: gorchymyn, hysbysiad neu gyfarwyddyd a gynllunnir.",
    7: "Atodlen 12A, paragraff 7: atal, ymchwilio i neu erlyn trosedd.",
  },
};
