import { attribution, block, caseByHand, type ByHand } from "../by-hand.ts";
import type { Case } from "../case.ts";

const line = (
  id: string,
  locale: string,
  client: string,
  introduced: string,
  from: string,
  [own, quoted]: readonly [own: string, quoted: string],
): ByHand => ({
  id: `foreign-${id}`,
  kind: "reply",
  client,
  locale,
  subject: "Re: Plan",
  text: `\n${own}\n\n${introduced}\n> ${quoted}\n`,
  quoted: [attribution(from)],
});

/** Lines that say who wrote, in forms of languages that were read wrong when they were first met. */
const lines: readonly ByHand[] = [
  line("croatian-je", "hr", "thunderbird-reply", "Ivana Šarić je napisao/la:", "Ivana Šarić", [
    "Slažem se.",
    "Ulica ostaje zatvorena.",
  ]),
  line(
    "croatian-wrapped",
    "hr",
    "gmail",
    "pon, 3. ožu 2025. u 10:15 Ivana Šarić <ivana.saric@grad-lug.example>\nnapisao je:\n",
    "Ivana Šarić <ivana.saric@grad-lug.example>",
    ["Slažem se.", "Ulica ostaje zatvorena."],
  ),
  line(
    "slovene-date-between",
    "sl",
    "thunderbird-reply",
    "Gašper Žnidar je 3. 03. 2025 ob 10:15 napisal:",
    "Gašper Žnidar",
    ["Se strinjam.", "Cesta ostane zaprta."],
  ),
  line(
    "slovene-either",
    "sl",
    "gmail-older",
    "Dne 3. marec 2025 10:15 je Gašper Žnidar <gasper@obcina-lipa.example> napisal/-a:\n",
    "Gašper Žnidar <gasper@obcina-lipa.example>",
    ["Se strinjam.", "Cesta ostane zaprta."],
  ),
  line(
    "slovak-either",
    "sk",
    "gmail-older",
    "Dňa 3. marca 2025 10:15, Ľudmila Krátka <kratka@obec-javor.example> napísal/a:\n",
    "Ľudmila Krátka <kratka@obec-javor.example>",
    ["Súhlasím.", "Most ostáva zatvorený."],
  ),
  line(
    "ukrainian-either",
    "uk",
    "webmail",
    "Остап Гринь <hryn@misto-yar.example> писав(-ла) 3 березня 2025 р. о 10:15:",
    "Остап Гринь <hryn@misto-yar.example>",
    ["Згоден.", "Міст зачинено."],
  ),
  line(
    "korean-brackets",
    "ko",
    "thunderbird-reply",
    "2025-03-03 오전 10:15에 한지우 이(가) 쓴 글:",
    "한지우",
    ["동의합니다.", "다리는 닫혀 있습니다."],
  ),
  line("chinese-name-first", "zh-CN", "thunderbird-reply", "周文 写于 2025/3/3 10:15:", "周文", [
    "同意。",
    "桥仍关闭。",
  ]),
  line("taiwan-name-first", "zh-TW", "thunderbird-reply", "許雅婷 於 2025/3/3 10:15 寫道:", "許雅婷", [
    "同意。",
    "橋仍關閉。",
  ]),
  line(
    "japanese-address-for-name",
    "ja",
    "apple-mail",
    "2025/03/03 午前10:15、aoki@machi.example <aoki@machi.example>のメール：\n",
    "aoki@machi.example",
    ["承知しました。", "橋は閉鎖中です。"],
  ),
  line(
    "arabic-digits",
    "ar",
    "apple-mail",
    "في ٣ مارس ٢٠٢٥، الساعة ١٠:١٥ ص، كتب/كتبت هالة منصور <hala@madina.example>:\n",
    "هالة منصور <hala@madina.example>",
    ["موافق.", "الجسر مغلق."],
  ),
  line(
    "arabic-came-from",
    "ar",
    "gmail-older",
    "بتاريخ 3 مارس، 2025 10:15 ص، جاء من هالة منصور <hala@madina.example>:\n",
    "هالة منصور <hala@madina.example>",
    ["موافق.", "الجسر مغلق."],
  ),
  line(
    "welsh-verb-first",
    "cy",
    "thunderbird-reply",
    "Ysgrifennodd Lowri Pennant ar 03/03/2025 10:15:",
    "Lowri Pennant",
    ["Cytuno.", "Mae’r bont ar gau."],
  ),
  line(
    "spanish-halves-of-a-day",
    "es",
    "thunderbird-reply",
    "El 03/03/2025 10:15 a. m., Inés Calvo escribió:",
    "Inés Calvo",
    ["De acuerdo.", "El puente sigue cerrado."],
  ),
  line(
    "turkish-wrapped",
    "tr",
    "yahoo",
    "3 Mart 2025 10:15 tarihinde Şirin Yalçın <sirin@belde.example>\nşöyle yazdı:\n",
    "Şirin Yalçın <sirin@belde.example>",
    ["Katılıyorum.", "Köprü kapalı."],
  ),
  line(
    "dutch-quoting-wrapped",
    "nl",
    "horde",
    "Citeren Teun van Oort\n<t.vanoort@gemeente-beek.example>:\n",
    "Teun van Oort <t.vanoort@gemeente-beek.example>",
    ["Akkoord.", "De brug is dicht."],
  ),
];

/** Headers whose labels or lines are printed in some other way than was known. */
const headers: readonly ByHand[] = [
  {
    id: "foreign-no-colons",
    kind: "reply",
    client: "em-client",
    subject: "Re: Bridge",
    text: `
The bridge opens on Friday.

------ Original Message ------
From "Hywel Rees-Jones" <h.rees-jones@eastholme.gov.example>
To "Committee Clerks" <committee_clerks@eastholme.gov.example>
Cc "Cllr Nell Ashdown" <nashdown@thornmere.gov.example>
Date 03/03/2025 10:15:00
Subject Re: Bridge

Is there a day yet?
`,
    html: "as-text",
    quoted: [
      block(
        "Hywel Rees-Jones <h.rees-jones@eastholme.gov.example>",
        "Committee Clerks <committee_clerks@eastholme.gov.example>",
        "Re: Bridge",
        "Cllr Nell Ashdown <nashdown@thornmere.gov.example>",
      ),
    ],
  },
  {
    id: "foreign-no-colons-german",
    kind: "reply",
    client: "em-client",
    locale: "de",
    subject: "Re: Brücke",
    text: `
Am Freitag wird geöffnet.

------ Originalnachricht ------
Von "Heike Brömmel" <h.broemmel@stadt-linden.example>
An "Kurt Aue" <aue@stadt-linden.example>
Datum 03.03.2025 10:15:00
Betreff Brücke

Gibt es schon einen Tag?
`,
    quoted: [
      block(
        "Heike Brömmel <h.broemmel@stadt-linden.example>",
        "Kurt Aue <aue@stadt-linden.example>",
        "Brücke",
      ),
    ],
  },
  {
    id: "foreign-label-latvian",
    kind: "forward",
    client: "webmail",
    locale: "lv",
    subject: "Fwd: Tilts",
    text: `
Zināšanai.

No: Dzintra Kalve <d.kalve@pagasts-osi.example>
Nosūtīts: 2025. gada 3. marts 10:15
Uz: Artis Zeme <a.zeme@pagasts-osi.example>
Tēma: Tilts

Tilts ir slēgts.
`,
    quoted: [
      block(
        "Dzintra Kalve <d.kalve@pagasts-osi.example>",
        "Artis Zeme <a.zeme@pagasts-osi.example>",
        "Tilts",
      ),
    ],
  },
  {
    id: "foreign-label-greek",
    kind: "forward",
    client: "outlook-classic",
    locale: "el",
    subject: "Σχετικά",
    text: `
Για ενημέρωση.

Από: Ηλέκτρα Ράπτη <irapti@dimos-elia.example>
Αποστολή: Δευτέρα, 3 Μαρτίου 2025 10:15 πμ
Προς: Θάνος Λύρας <lyras@dimos-elia.example>
Θέμα: Γέφυρα

Η γέφυρα είναι κλειστή.
`,
    quoted: [
      block("Ηλέκτρα Ράπτη <irapti@dimos-elia.example>", "Θάνος Λύρας <lyras@dimos-elia.example>", "Γέφυρα"),
    ],
  },
  {
    id: "foreign-label-romanian",
    kind: "forward",
    client: "outlook-classic",
    locale: "ro",
    subject: "FW: Pod",
    text: `
Spre știință.

De la: Horia Munteanu <munteanu@oras-plopi.example>
Trimis: luni, 3 martie 2025 10:15
Catre: Dana Codreanu <codreanu@oras-plopi.example>; Emil Rusu <rusu@oras-plopi.example>
Subiect: Pod

Podul este închis.
`,
    quoted: [
      block(
        "Horia Munteanu <munteanu@oras-plopi.example>",
        "Dana Codreanu <codreanu@oras-plopi.example> | Emil Rusu <rusu@oras-plopi.example>",
        "Pod",
      ),
    ],
  },
  {
    id: "foreign-list-broken-in-a-name",
    kind: "forward",
    client: "gmail",
    subject: "Fwd: Bridge",
    text: `
For you.

---------- Forwarded message ---------
From: Hywel Rees-Jones <h.rees-jones@eastholme.gov.example>
Date: Mon, 3 Mar 2025 at 10:15
Subject: Bridge
To: Committee Clerks <committee_clerks@eastholme.gov.example>
Cc: Grace N'Diaye <grace.n'diaye@thornmere-ca.gov.example>, Cllr Nell
Ashdown <nashdown@thornmere.gov.example>


Is there a day yet?
`,
    quoted: [
      block(
        "Hywel Rees-Jones <h.rees-jones@eastholme.gov.example>",
        "Committee Clerks <committee_clerks@eastholme.gov.example>",
        "Bridge",
        "Grace N'Diaye <grace.n'diaye@thornmere-ca.gov.example> | Cllr Nell Ashdown <nashdown@thornmere.gov.example>",
      ),
    ],
  },
  {
    id: "foreign-marks-apart",
    kind: "chain",
    client: "yahoo",
    subject: "Re: Bridge",
    text: `
Agreed.

> On Monday, 3 March 2025 at 10:15:00 GMT, Cllr Nell Ashdown <nashdown@thornmere.gov.example> wrote:
>
>  See below.
>
>  Begin forwarded message:
>
>  > From: Hywel Rees-Jones <h.rees-jones@eastholme.gov.example>
>  > Subject: Bridge
>  > Date: 2 March 2025 at 09:00:00 GMT
>  > To: Cllr Nell Ashdown <nashdown@thornmere.gov.example>
>  >
>  > Is there a day yet?
`,
    quoted: [
      attribution("Cllr Nell Ashdown <nashdown@thornmere.gov.example>"),
      block(
        "Hywel Rees-Jones <h.rees-jones@eastholme.gov.example>",
        "Cllr Nell Ashdown <nashdown@thornmere.gov.example>",
        "Bridge",
      ),
    ],
  },
  {
    id: "neg-period-with-organiser",
    kind: "negative",
    subject: "Re: Talks on the bridge",
    text: `
The notice as it will be printed:

From: 3 March 2025
To: 10 March 2025
Organiser: Hywel Rees-Jones <h.rees-jones@eastholme.gov.example>
Subject: talks on the bridge
`,
  },
];

export const foreignCases: readonly Case[] = [...lines, ...headers].map(caseByHand);
