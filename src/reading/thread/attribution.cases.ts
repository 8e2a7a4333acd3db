/** A line by which a client says whose text follows, in front of quoted text, and whom it names. */
export interface AttributionCase {
  readonly client: string;
  readonly lines: string;
  readonly author: string;
}

const ruth = "Ruth Adeyemi <ruth@council.example>";

/** Clients and languages, one form each; `|` stands for the end of a line. */
export const attributions: readonly AttributionCase[] = (
  [
    ["Gmail", `On Mon, 3 Mar 2025 at 10:15, ${ruth} wrote:`],
    [
      "Gmail, wrapped before the address",
      "On Mon, 3 Mar 2025 at 10:15, Ruth Adeyemi|<ruth@council.example> wrote:",
    ],
    [
      "Gmail, wrapped inside the address",
      "On Mon, 3 Mar 2025 at 10:15, Ruth Adeyemi <|ruth@council.example> wrote:",
    ],
    [
      "Gmail, wrapped three times",
      "On Mon, 3 Mar 2025 at 10:15,|Ruth Adeyemi <|ruth@council.example>|wrote:",
    ],
    ["Gmail, no verb", `2025-03-03 10:15 GMT+00:00 ${ruth}:`],
    ["Gmail, no colon", `2025/3/3 ${ruth}`],
    ["Apple Mail", `On 3 Mar 2025, at 10:15, ${ruth} wrote:`],
    ["Outlook for Mac", `On 03/03/2025, 10:15, "Ruth Adeyemi" <ruth@council.example> wrote:`],
    ["Yahoo", `On Monday, March 3, 2025 at 10:15:00 AM GMT, ${ruth} wrote:`],
    ["Proton", `On Monday, March 3rd, 2025 at 10:15 AM, ${ruth} wrote:`],
    ["Zoho", `---- On Mon, 03 Mar 2025 10:15:00 +0000 ${ruth} wrote ----`],
    ["GroupWise", `>>> ${ruth} 03/03/2025 10:15 >>>`],
    ["Evolution", `On Mon, 2025-03-03 at 10:15 +0000, ${ruth} wrote:`],
    ["Eudora", `At 10:15 AM 3/3/2025 +0000, ${ruth} wrote:`],
    ["mutt", `* ${ruth} [2025-03-03 10:15]:`],
    ["IMP", `Quoting ${ruth}:`],
    ["nmh", `In message <1@council.example>, ${ruth} writes:`],
    ["supercite", `>>>>> "RA" == ${ruth} writes:`],
    ["no space before the name", `Den fre 28 feb. 2025 10:15${ruth} skrev:`],
    [
      "mailto beside the address",
      "On 3 Mar 2025, at 10:15, Ruth Adeyemi <ruth@council.example<mailto:ruth@council.example>> wrote:",
    ],
    ["address in round brackets", "On 3 March 2025 at 10:15:00, Ruth Adeyemi (ruth@council.example) wrote:"],
    ["a newsreader, with the address", `Once upon a time, ${ruth} wrote:`],
    [
      "GroupWise, with a Message-ID",
      `On 03/03/2025 at 10:15, in message <1@council.example>, ${ruth} wrote:`,
    ],
    [
      "Portuguese, wrapped inside the address",
      "Ruth Adeyemi <|ruth@council.example> escreveu (segunda, 3/03/2025 à(s) 10:15):",
    ],
    ["German", `Am Mo., 3. März 2025 um 10:15 Uhr schrieb ${ruth}:`],
    ["German, Yahoo", `Am Montag, 3. März 2025 um 10:15:00 MEZ hat ${ruth} Folgendes geschrieben:`],
    ["French", `Le lun. 3 mars 2025 à 10:15, ${ruth} a écrit :`],
    ["Spanish", "El lun, 3 mar 2025 a las 10:15, Ruth Adeyemi (<ruth@council.example>) escribió:"],
    ["Italian", `Il giorno lun 3 mar 2025 alle ore 10:15 ${ruth} ha scritto:`],
    ["Dutch", `Op ma 3 mrt 2025 om 10:15 schreef ${ruth}:`],
    ["Dutch, Apple", `Op 3 mrt. 2025, om 10:15 heeft ${ruth} het volgende geschreven:`],
    ["Portuguese", `Em seg., 3 de mar. de 2025 às 10:15, ${ruth} escreveu:`],
    ["Polish", `pon., 3 mar 2025 o 10:15 ${ruth} napisał(a):`],
    ["Polish, Thunderbird", `W dniu 3.03.2025 o 10:15, ${ruth} pisze:`],
    ["Czech", `Dne 3. 3. 2025 v 10:15 ${ruth} napsal(a):`],
    ["Slovak", `Dňa 3. marca 2025 10:15 používateľ ${ruth} napísal:`],
    ["Hungarian", `${ruth} ezt írta (időpont: 2025. márc. 3., H, 10:15):`],
    ["Romanian", `În lun., 3 mar. 2025 la 10:15, ${ruth} a scris:`],
    ["Swedish", `Den mån 3 mars 2025 kl 10:15 skrev ${ruth}:`],
    ["Danish", `Den man. 3. mar. 2025 kl. 10.15 skrev ${ruth}:`],
    ["Norwegian", `man. 3. mars 2025 kl. 10:15 skrev ${ruth}:`],
    ["Finnish", "ma 3. maalisk. 2025 klo 10.15 Ruth Adeyemi (ruth@council.example) kirjoitti:"],
    ["Croatian", `Dana pon, 3. ožu 2025. u 10:15 ${ruth} je napisao/la:`],
    ["Turkish", `${ruth}, 3 Mar 2025 Pzt, 10:15 tarihinde şunu yazdı:`],
    ["Russian", `пн, 3 мар. 2025 г. в 10:15, ${ruth}:`],
    ["Ukrainian", `пн, 3 бер. 2025 р. о 10:15 ${ruth} пише:`],
    ["Bulgarian", `На пн, 3.03.2025 г. в 10:15 ${ruth} написа:`],
    ["Greek", `Στις Δευ 3 Μαρ 2025 στις 10:15 π.μ., ο χρήστης ${ruth} έγραψε:`],
    ["Hebrew", `\u202bבתאריך יום ב׳, 3 במרץ 2025 ב-10:15 מאת ${ruth}:\u202c`],
    ["Arabic", `في الاثنين، 3 مارس 2025 في 10:15 ص ${ruth} كتب:`],
    ["Japanese", `2025年3月3日(月) 10:15 ${ruth}:`],
    ["Chinese", `${ruth} 于2025年3月3日周一 10:15写道：`],
    ["Korean", `2025년 3월 3일 (월) 오전 10:15, ${ruth}님이 작성:`],
    ["Welsh", `Ar 3 Mawrth 2025 10:15, ${ruth} ysgrifennodd:`],
    ["Slovak", `Dňa 3. marca 2025 10:15, ${ruth} napísal/a:`],
    ["Slovene, Gmail", `V V pon., 3. mar. 2025 ob 10:15 je oseba ${ruth} napisala:`],
    ["Slovene, older Gmail", `Dne 3. marec 2025 10:15 je ${ruth} napisal/-a:`],
    ["Croatian, wrapped inside the verb", `Dana 3. ožujka 2025. 10:15 ${ruth} je|napisao/la:`],
    ["Croatian, wrapped before the verb", `pon, 3. ožu 2025. u 10:15 ${ruth}|napisao je:`],
    ["Ukrainian", `${ruth} писав(-ла) 3 березня 2025 р. о 10:15:`],
    ["Lithuanian", `2025-03-03 10:15, ${ruth} parašė:`],
    ["Latvian", `pirmd., 2025. g. 3. marts, plkst. 10:15 — lietotājs ${ruth} rakstīja:`],
    ["Polish, no date, wrapped", `${ruth}|napisał(a):`],
    ["Danish, no time, wrapped", "Den 3. marts 2025 skrev Ruth Adeyemi|<ruth@council.example>:"],
    ["Dutch, quoting, wrapped", "Citeren Ruth Adeyemi|<ruth@council.example>:"],
    ["Czech, quoting", `Cituji ${ruth}:`],
    ["Turkish, wrapped before the verb", `3 Mart 2025 10:15 tarihinde ${ruth}|şöyle yazdı:`],
    ["Arabic, Gmail", `في الاثنين، 3 مارس 2025 في 10:15 ص تمت كتابة ما يلي بواسطة ${ruth}:`],
    ["Arabic, Apple Mail, its own digits", `في ٣ مارس ٢٠٢٥، الساعة ١٠:١٥ ص، كتب/كتبت ${ruth}:`],
    ["Arabic, no verb", `بتاريخ 3 مارس، 2025 10:15 ص، جاء من ${ruth}:`],
    ["Japanese, Apple Mail", `2025/03/03 午前10:15、${ruth}のメール：`],
    [
      "an @ in a name",
      `On 3 Mar 2025, at 10:15, Press@Hall Team <press@council.example> wrote:`,
      "Press@Hall Team <press@council.example>",
    ],
    ["Korean, older Gmail", `2025년 3월 3일 오전 10:15, ${ruth}님의 말:`],
  ] as const
).map(([client, lines, author = ruth]) => ({ client, lines: lines.replace(/\|/g, "\n"), author }));

/** Forms that print no address. */
export const namedAttributions: readonly AttributionCase[] = (
  [
    ["Thunderbird", "On 03/03/2025 10:15, Ruth Adeyemi wrote:"],
    ["Thunderbird, German", "Am 03.03.2025 um 10:15 schrieb Ruth Adeyemi:"],
    ["Thunderbird, Hungarian", "2025. 03. 03. 10:15 keltezéssel, Ruth Adeyemi írta:"],
    ["Thunderbird, French", "Le 03/03/2025 à 10:15, Ruth Adeyemi a écrit :"],
    ["pine", "On Mon, 3 Mar 2025, Ruth Adeyemi wrote:"],
    ["a newsreader", "Once upon a time, Ruth Adeyemi wrote"],
    ["exmh", "Ruth Adeyemi said:"],
    ["Thunderbird, Croatian", "Ruth Adeyemi je napisao/la:"],
    ["Thunderbird, Slovene", "Ruth Adeyemi je 3. 3. 2025 ob 10:15 napisal:"],
    ["Thunderbird, Korean", "2025-03-03 오전 10:15에 Ruth Adeyemi 이(가) 쓴 글:"],
    ["Thunderbird, Chinese", "Ruth Adeyemi 写于 2025/3/3 10:15:"],
    ["Thunderbird, Taiwan", "Ruth Adeyemi 於 2025/3/3 10:15 寫道:"],
    ["Thunderbird, Arabic, the verb first", "كتب Ruth Adeyemi على 3/3/25 10:15 ص:"],
    ["Thunderbird, Welsh, the verb first", "Ysgrifennodd Ruth Adeyemi ar 03/03/2025 10:15:"],
    ["a forum, Japanese", "Ruth Adeyemi さんは書きました:"],
    ["Spanish halves of a day", "El 03/03/2025 10:15 a. m., Ruth Adeyemi escribió:"],
    ["a name that begins as prose does", "On 03/03/2025 10:15, Inés Adeyemi wrote:", "Inés Adeyemi"],
    ["an initial that is also a word", "On 03/03/2025 10:15, A Adeyemi wrote:", "A Adeyemi"],
    ["an office", "On 03/03/2025 10:15, The Clerk wrote:", "The Clerk"],
    ["a name that is also a verb", "On 03/03/2025 10:15, Said Adeyemi wrote:", "Said Adeyemi"],
    [
      "a name that is also a verb, behind one",
      "Am 03.03.2025 um 10:15 schrieb Said Adeyemi:",
      "Said Adeyemi",
    ],
    ["a name with a small first letter", "On 03/03/2025 10:15, d'Arcy, Ruth wrote:", "d'Arcy, Ruth"],
    ["a user's name with figures", "On 03/03/2025 10:15, ruth_99 wrote:", "ruth_99"],
    ["strokes around it", "------On 03/03/2025 10:15, Ruth Adeyemi wrote-----"],
    ["GroupWise", ">>> Ruth Adeyemi 03/03/2025 10:15 >>>"],
  ] as const
).map(([client, lines, author = "Ruth Adeyemi"]) => ({ client, lines, author }));
