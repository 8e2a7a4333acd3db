import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyDraft, type CarriedMessage, type Draft, type Participant } from "../../message/index.ts";
import { clients } from "../../../test/support/render-chain.ts";
import { attributions, namedAttributions } from "./attribution.cases.ts";
import { labelsOf, negatives } from "./header.cases.ts";
import { readThread } from "./index.ts";

function draft(over: Partial<Draft> & { text?: string; html?: string | null }): Draft {
  const { text, html, ...rest } = over;
  return {
    ...emptyDraft,
    subject: "RE: Bins",
    from: [{ name: "Alex Morgan", address: "Alex@council.example" }],
    body: { html: html ?? null, text: text ?? null },
    ...rest,
  };
}

const shown = (person: Participant | null): string =>
  person === null
    ? "nobody"
    : [person.name, person.address === null ? null : `<${person.address}>`].filter(Boolean).join(" ");
const authors = (carried: readonly CarriedMessage[]): string[] =>
  carried.map((message) => shown(message.from));

describe("a header block", () => {
  it.each(Object.entries(labelsOf))("is read in %s", (_, [from, sent, to, cc, subject]) => {
    const text = `Hello\n\n${from}: Ruth Adeyemi <Ruth@council.example>\n${sent}: 2025-03-03 10:15\n${to}: Tom Webb <tom@council.example>; Lee, Ann\n${cc}: x@council.example\n${subject}: Bins\n\nWhen is the next one?`;
    const { carried, own } = readThread(draft({ text }));
    expect(carried).toMatchObject([
      {
        from: { name: "Ruth Adeyemi", address: "ruth@council.example" },
        fromAlso: null,
        to: [
          { name: "Tom Webb", address: "tom@council.example" },
          { name: "Lee, Ann", address: null },
        ],
        cc: [{ name: null, address: "x@council.example" }],
        subject: "Bins",
        sent: { year: 2025, month: 3, day: 3, hour: 10, minute: 15, offsetMinutes: null },
        how: "quoted",
        introducedBy: "header-block",
        words: "When is the next one?",
        chain: 0,
      },
    ]);
    expect(own).toBe("Hello");
  });

  const ruth = "Ruth Adeyemi <ruth@council.example>";
  const forms: readonly (readonly [string, string, string])[] = [
    [
      "names only, with a time",
      "From: Adeyemi, Ruth\nSent: 3 March 2025 10:15\nTo: Webb, Tom; Lee, Ann\nSubject: Bins",
      "Adeyemi, Ruth",
    ],
    ["bold marks", `*From:* ${ruth}\n*Sent:* 3 March 2025 10:15\n*To:* x`, ruth],
    [
      "an address broken after mailto:",
      "From: Ruth Adeyemi [mailto:\nruth@council.example]\nSent: 3 March 2025 10:15\nTo: x",
      ruth,
    ],
    [
      "blank lines between its fields",
      `From: ${ruth}\n\nSent: 3 March 2025 10:15\n\nTo: x\n\nSubject: y`,
      ruth,
    ],
    [
      "Thunderbird's order",
      `-------- Forwarded Message --------\nSubject: \ty\nDate: \tMon, 3 Mar 2025 10:15:00 +0000\nFrom: \t${ruth}\nTo: \tx`,
      ruth,
    ],
    ["Outlook Express's author alone", `----- Original Message -----\nFrom: ${ruth}`, ruth],
    [
      "one line for everything",
      "From: Ruth Adeyemi To: Tom Webb Sent: Monday, 3 March 2025, 10:15Subject: Bins",
      "Ruth Adeyemi",
    ],
    [
      "a separator in the same line",
      `-----Original Message-----From: ${ruth}\nSent: 3 March 2025 10:15\nTo: x`,
      ruth,
    ],
    [
      "padded labels",
      `From:        ${ruth}\nTo:          x\nDate:        03/03/2025 10:15\nSubject:     Re: y`,
      ruth,
    ],
    [
      "quotation marks",
      `> From: ${ruth}\n> Date: 3 March 2025 10:15\n> To: x <x@council.example>,\ny <y@council.example>\n> Subject: z`,
      ruth,
    ],
    [
      "Notes, name and date above",
      "Ruth Adeyemi\n03/03/2025 10:15 AM\nTo: Tom Webb/HQ/COUNCIL@COUNCIL\ncc:\nSubject: Bins",
      "Ruth Adeyemi",
    ],
    [
      "Notes, date behind the author",
      "From:  Ruth Adeyemi          03/03/2025 10:15 AM\n\nTo: Tom Webb/HQ/COUNCIL@COUNCIL\ncc:\nSubject: Re: Bins",
      "Ruth Adeyemi",
    ],
    [
      "scanned, with stray spaces",
      "From :  Adeyemi,  Ruth\nSent :  Monday,  March  3, 2025  10:15  AM\nTo :  Webb, Tom\nSubject :  Bins",
      "Adeyemi, Ruth",
    ],
    [
      "two languages side by side",
      `Oddi wrth / From: ${ruth}\nAnfonwyd / Sent: 3 March 2025 10:15\nAt / To: x`,
      ruth,
    ],
    [
      "eM Client's labels, which have no colons",
      '------ Original Message ------\nFrom "Ruth Adeyemi" <ruth@council.example>\nTo "Tom Webb" <tom@council.example>\nDate 03/03/2025 10:15:00\nSubject Re: y',
      ruth,
    ],
    [
      "blanks between its quotation marks",
      `>  > From: ${ruth}\n>  > Sent: 3 March 2025 10:15\n>  > To: x\n>  >`,
      ruth,
    ],
    [
      "letters that a Mac composed of two",
      `Från: ${ruth}\nSkickat: 2025-03-03 10:15\nTill: x\nÄmne: y`.normalize("NFD"),
      ruth,
    ],
    [
      "marks behind the blanks of Outlook for Mac, quoted again",
      `>     > From: ${ruth}\n>     > Sent: 3 March 2025 10:15\n>     > To: x\n>     >`,
      ruth,
    ],
    ["French labels with an English subject", `De: ${ruth}\nDate: 3 mars 2025 10:15\nÀ: x\nSubject: y`, ruth],
  ];
  it.each(forms)("is read with %s", (_, text, author) => {
    expect(authors(readThread(draft({ text: `Hello\n\n${text}\n\nWords` })).carried)).toEqual([author]);
  });

  it("keeps both parties of a message sent on behalf of another", () => {
    const text =
      "From: office@council.example [mailto:office@council.example] On Behalf Of Ruth Adeyemi\nSent: 3 March 2025 10:15\nTo: x\nSubject: y";
    const [message] = readThread(draft({ text })).carried;
    expect([shown(message?.from ?? null), shown(message?.fromAlso ?? null)]).toEqual([
      "<office@council.example>",
      "Ruth Adeyemi",
    ]);
  });

  it("reads a subject and a list that are wrapped", () => {
    const text =
      "From: Ruth <ruth@council.example>\nSent: 3 March 2025 10:15\nTo: Ann Lee; Bo\nEk; Cy Dee\nSubject: A subject that\nwraps\nImportance: High\n\nWords";
    const [message] = readThread(draft({ text })).carried;
    expect(message?.to.map(shown)).toEqual(["Ann Lee", "Bo Ek", "Cy Dee"]);
    expect(message?.subject).toBe("A subject that wraps");
  });

  it("reads a list of which a name and its address stand in lines of their own", () => {
    const text =
      "From: Ruth <ruth@council.example>\nSent: 3 March 2025 10:15\nTo: Ann Lee <ann@council.example>; Bo\nEk\n<bo@council.example>; Cy Dee <cy@council.example>;\nDi Eff <di@council.example>;\nGee-Aitch, Eve (Democratic Services)\n<eve.gee-aitch@council.example>\nSubject: y\n\nWords";
    const [message] = readThread(draft({ text })).carried;
    expect(message?.to.map((each) => each.address)).toEqual(
      ["ann", "bo", "cy", "di", "eve.gee-aitch"].map((local) => `${local}@council.example`),
    );
  });

  it("takes what holds no letter for nobody's name", () => {
    const text =
      "From: Ruth <ruth@council.example>=20\nSent: 3 March 2025 10:15=20\nTo: Ann Lee <ann@council.example>=20\nSubject: y\n\nWords";
    expect(readThread(draft({ text })).carried[0]?.to.map(shown)).toEqual(["Ann Lee <ann@council.example>"]);
  });

  it("reads a list that was broken inside the last name", () => {
    const text =
      "---------- Forwarded message ---------\nFrom: a@b.example\nDate: 3 March 2025 10:15\nTo: x@b.example\nCc: Ruth Adeyemi <ruth.adeyemi@council.example>, Tom\nWebb <tom@council.example>\n\nWords";
    const [message] = readThread(draft({ text })).carried;
    expect(message?.cc.map(shown)).toEqual([
      "Ruth Adeyemi <ruth.adeyemi@council.example>",
      "Tom Webb <tom@council.example>",
    ]);
    expect(message?.words).toBe("Words");
  });

  it.each([
    ["a date", "Sendt", "Kennitala", "3 March 2025 10:15"],
    ["people to whom it went", "Til", "Viðtakandi", "Tom Webb <tom@council.example>"],
    ["people who got a copy", "Kopi", "Afrit", "Ann Lee <ann@council.example>"],
  ])("tells by its value what a label of no language read says: %s", (_, known, unknown, value) => {
    const rows = [
      "Fra: Ruth Adeyemi <ruth@council.example>",
      "Sendt: 3 March 2025 10:15",
      "Til: Tom Webb <tom@council.example>",
      "Kopi: Ann Lee <ann@council.example>",
      "Emne: Bins",
    ].map((row) => (row.startsWith(known) ? `${unknown}: ${value}` : row));
    const [message] = readThread(draft({ text: `${rows.join("\n")}\n\nWords` })).carried;
    expect(message).toMatchObject({
      to: [{ address: "tom@council.example" }],
      cc: [{ address: "ann@council.example" }],
      sent: { day: 3, hour: 10 },
      subject: "Bins",
    });
  });

  it("leaves to a known label what an unknown one above it could say", () => {
    const text =
      "Fra: Ruth <ruth@council.example>\nSvarfang: list@council.example\nTil: Tom <tom@council.example>\nEmne: Bins\n\nWords";
    const [message] = readThread(draft({ text })).carried;
    expect(message?.to.map(shown)).toEqual(["Tom <tom@council.example>"]);
  });

  it("takes nobody from a label of the transport", () => {
    const text =
      "From: Ruth <ruth@council.example>\nDelivered-To: box@council.example\nDate: Mon, 3 Mar 2025 10:15:00 +0000\nTo: Tom <tom@council.example>\nSubject: Bins\n\nWords";
    const [message] = readThread(draft({ text })).carried;
    expect([message?.to, message?.cc].map((people) => people?.map(shown))).toEqual([
      ["Tom <tom@council.example>"],
      [],
    ]);
  });

  it("never takes lines of the message below it", () => {
    const text =
      "From: Ruth <ruth@council.example>\nSent: 3 March 2025 10:15\nTo: Tom\nSubject: Bins\n\nTo: be collected\nDate: to follow";
    const [message] = readThread(draft({ text })).carried;
    expect([message?.to.map(shown), message?.words]).toEqual([["Tom"], "To: be collected\nDate: to follow"]);
  });
});

describe("a header block right below another", () => {
  it.each(["From", "Från", "Von"])("is a message of its own: %s", (from) => {
    const text = `From: Ann <ann@council.example>\nSent: 4 March 2025 10:15\nTo: Tom\nSubject: Bins\n${from}: Bo <bo@council.example>\nDate: 3 March 2025 10:15\nTo: Ann\nSubject: Lids`;
    const { carried } = readThread(draft({ text }));
    expect(carried.map((message) => [message.from?.name, message.subject])).toEqual([
      ["Ann", "Bins"],
      ["Bo", "Lids"],
    ]);
  });
});

describe("an attribution", () => {
  it.each([...attributions, ...namedAttributions].map((row) => [row.client, row] as const))(
    "is read as %s prints it",
    (_, row) => {
      const { carried, own } = readThread(draft({ text: `Hello\n\n${row.lines}\n\n> Words` }));
      expect(authors(carried)).toEqual([row.author]);
      expect(carried[0]).toMatchObject({
        to: [],
        cc: [],
        subject: null,
        introducedBy: "attribution",
        words: "Words",
      });
      expect(own).toBe("Hello");
    },
  );

  it("is read over two lines that a relay ended with a second CR", () => {
    const text =
      "Hello\r\r\n\r\r\nOn Mon, 3 Mar 2025 at 10:15, Ruth Adeyemi\r\r\n<ruth@council.example> wrote:\r\r\n\r\r\n> Words";
    expect(authors(readThread(draft({ text })).carried)).toEqual(["Ruth Adeyemi <ruth@council.example>"]);
  });

  it("says nothing of its own above the header of the same message", () => {
    const text =
      "On Mon, 3 Mar 2025, Ruth Adeyemi wrote:\n\n> Date: Mon, 3 Mar 2025 10:15:00 +0000\n> From: Ruth Adeyemi <ruth@council.example>\n> To: Tom\n>\n> Words";
    expect(authors(readThread(draft({ text })).carried)).toEqual(["Ruth Adeyemi <ruth@council.example>"]);
  });

  it("without a named author carries a message of nobody", () => {
    expect(
      authors(readThread(draft({ text: "On 3 March 2025 10:15, you wrote:\n> Words" })).carried),
    ).toEqual(["nobody"]);
  });
});

describe("what only looks like an earlier message", () => {
  it.each(negatives)("is not read: %s", (_, subject, text) => {
    expect(readThread(draft({ subject, text })).carried).toEqual([]);
    const html = `<div style="border-top:solid 1pt">${text.replace(/</g, "&lt;").replace(/\n/g, "<br>")}</div>`;
    expect(readThread(draft({ subject, html })).carried).toEqual([]);
  });

  it.each([
    ["an empty container", '<p>Hello</p><div id="appendonsend"></div><p>Alex</p>'],
    ["an indented paragraph", "<p>Hello</p><blockquote style='margin-left:40px'>To be or not.</blockquote>"],
    [
      "a gateway's banner",
      "<table><tr><td>CAUTION: this mail came from outside.</td></tr></table><p>Hello</p>",
    ],
  ])("is not read: %s", (_, html) => {
    expect(readThread(draft({ html })).carried).toEqual([]);
  });
});

describe("the words", () => {
  it("between quoted lines are the sender's own", () => {
    const text =
      "Inline:\n\nOn 3 Mar 2025, at 10:15, Ruth <ruth@council.example> wrote:\n> When?\n\nTomorrow.\n\n> Where?\n\nAt the depot.\n-- \nAlex";
    const { own, carried } = readThread(draft({ text }));
    expect(own.replace(/\n+/g, "|")).toBe("Inline:|Tomorrow.|At the depot.|-- |Alex");
    expect(carried[0]?.words.replace(/\n+/g, "|")).toBe("When?|Where?");
  });

  it("of one who quotes nobody by name leave the quoted lines out", () => {
    const text = "On 3 Mar 2025, at 10:15, Ruth <ruth@council.example> wrote:\n> Yes.\n>> May I share it?";
    expect(readThread(draft({ text })).carried[0]?.words).toBe("Yes.");
  });

  it("are the whole body where nothing is carried or answered", () => {
    const html = "<p>One</p><blockquote>Two</blockquote><p>Three</p>";
    expect(readThread(draft({ html, subject: "Bins" })).own).toBe("One\nTwo\nThree");
    expect(readThread(draft({ text: "One\n> Two", subject: "Bins" })).own).toBe("One\nTwo");
  });

  it("of an answer leave out what is marked between them, of which no author is told", () => {
    const text = "> You will mend the wall.\n\nWho said so?\n\n> By Friday.\n\nI did not.";
    const html =
      "<blockquote type=cite>You will mend the wall.</blockquote><p>Who said so?</p><blockquote style='margin:0 0 0 40px;border:none'>I did not.</blockquote>";
    for (const over of [{}, { subject: "Bins", answers: ["<a@x.example>"] }, { subject: "AW: Bins" }]) {
      expect(readThread(draft({ text, ...over })).own.replace(/\n+/g, "|")).toBe("Who said so?|I did not.");
      expect(readThread(draft({ html, ...over })).own).toBe("Who said so?\nI did not.");
    }
  });

  it("of an answer are its marked lines where it has no others", () => {
    expect(readThread(draft({ text: "> One\n\n> Two" })).own).toBe("One\n\nTwo");
  });

  it("in front of an attribution in its line stay the answer's", () => {
    const { own, carried } = readThread(
      draft({ text: "Agreed. On Mon, 3 Mar 2025 at 10:15, ruth@council.example wrote:\n> Shall we?" }),
    );
    expect([own, ...authors(carried)]).toEqual(["Agreed.", "<ruth@council.example>"]);
  });
});

describe("a body in HTML and in text", () => {
  const text =
    "Hello\n\nFrom: Ruth <ruth@council.example>\nSent: 3 March 2025 10:15\nTo: Tom\nSubject: x\n\nWords";
  it("is read once, in HTML", () => {
    const html = `<p>Hi</p><p>${text.replace(/</g, "&lt;").replace(/\n/g, "<br>")}</p>`;
    expect(readThread(draft({ html, text })).carried).toHaveLength(1);
  });
  it("carries what only its text carries", () => {
    expect(authors(readThread(draft({ html: "<p>Hello</p>", text })).carried)).toEqual([
      "Ruth <ruth@council.example>",
    ]);
  });
  it("is read in text where the HTML is empty", () => {
    expect(readThread(draft({ html: "<p></p>", text: "Hello" })).own).toBe("Hello");
  });
});

describe("an attached message", () => {
  const inner = draft({
    messageId: "<1@council.example>",
    subject: "Bins",
    from: [{ name: null, address: "Ruth@council.example" }],
    to: [{ name: "Tom Webb", address: "tom@council.example" }],
    date: Date.UTC(2025, 6, 3, 9, 15),
    text: "See below.\n\nOn 3 Mar 2025, at 10:15, Ann <ann@council.example> wrote:\n> Words",
  });
  const attach = (...drafts: Draft[]): Draft =>
    draft({
      text: "Attached.",
      attachments: drafts.map((one) => ({ kind: "message", name: "m.eml", draft: one })),
    });

  it("is carried with its own header, and what it quotes follows it", () => {
    expect(readThread(attach(inner)).carried).toMatchObject([
      {
        from: { name: null, address: "ruth@council.example" },
        to: [{ name: "Tom Webb", address: "tom@council.example" }],
        subject: "Bins",
        sent: { year: 2025, month: 7, day: 3, hour: 10, minute: 15, offsetMinutes: 60 },
        messageId: "<1@council.example>",
        how: "attached",
        introducedBy: "attachment",
        words: "See below.",
        chain: 1,
      },
      { from: { name: "Ann", address: "ann@council.example" }, how: "quoted", chain: 1 },
    ]);
  });

  it("is its author's, whoever transmitted it", () => {
    const sender = { name: "Pat Bell", address: "Pat@council.example" };
    const [message] = readThread(attach({ ...inner, sender })).carried;
    expect(message).toMatchObject({
      from: { address: "ruth@council.example" },
      fromAlso: null,
      sender: { name: "Pat Bell", address: "pat@council.example" },
    });
  });

  it("has two authors where its header names two", () => {
    const from = [...inner.from, { name: "Bo Ek", address: "bo@council.example" }];
    const [message] = readThread(attach({ ...inner, from })).carried;
    expect([shown(message?.from ?? null), shown(message?.fromAlso ?? null)]).toEqual([
      "<ruth@council.example>",
      "Bo Ek <bo@council.example>",
    ]);
  });

  it("is its sender's where no author is named", () => {
    const sender = { name: "Pat Bell", address: "pat@council.example" };
    expect(authors(readThread(attach({ ...inner, from: [], sender })).carried)[0]).toBe(
      "Pat Bell <pat@council.example>",
    );
  });

  it("is read depth first, each beginning a chain of its own", () => {
    const outer = { ...inner, attachments: attach(inner).attachments };
    expect(readThread(attach(outer, inner)).carried.map((message) => message.chain)).toEqual([
      1, 1, 2, 2, 3, 3,
    ]);
  });

  it("too deep inside others is reported", () => {
    let deep = inner;
    for (let i = 0; i < 5000; i++)
      deep = { ...inner, attachments: [{ kind: "message", name: `m${i}.eml`, draft: deep }] };
    const { carried, unread } = readThread(deep);
    expect(carried.filter((message) => message.how === "attached")).toHaveLength(12);
    expect(unread).toMatchObject([{ why: { phrase: "too-deep" } }]);
  });

  it("hands on what its reader could not read", () => {
    const unread = [
      { what: "To header", why: { phrase: "unreadable-address", values: { text: "x" } } },
    ] as const;
    expect(readThread(attach({ ...inner, unread })).unread).toEqual(unread);
  });
});

describe("more messages than are read", () => {
  it("are reported", () => {
    const one =
      "From: Ruth <ruth@council.example>\nSent: 3 March 2025 10:15\nTo: Tom\nSubject: x\n\nWords\n\n";
    const { carried, unread } = readThread(draft({ text: one.repeat(500) }));
    expect(carried).toHaveLength(400);
    expect(unread).toMatchObject([{ why: { phrase: "too-many-parts", values: { limit: "400" } } }]);
  });

  it.each([
    ["in a text of more lines than are read", { text: "x\n".repeat(250_000) }, "too-long"],
    ["in a page of more lines than are read", { html: "x<br>".repeat(250_000) }, "too-long"],
    ["below more look-alike headers than are read", { text: "From: x\n".repeat(25_000) }, "too-many-parts"],
  ])("are reported %s, and no words are lost", (_, body, phrase) => {
    const { own, unread } = readThread(draft(body));
    expect(unread).toMatchObject([{ what: "earlier messages in the body", why: { phrase } }]);
    expect(own.split("\n").length).toBeGreaterThanOrEqual(25_000);
    expect(own.replace(/(?:From: )?x|\n/g, "")).toBe("");
  });
});

describe("any thread", () => {
  const word = fc.constantFrom("Ruth", "Tomos", "O'Neill", "Zoë", "Åsa", "Webb", "Smith-Jones");
  const labels = fc
    .constantFrom(...Object.values(labelsOf))
    .map(([from, sent, to, , subject]) => [from, sent, to, subject] as const);
  const message = fc.record({
    name: fc.tuple(word, word).map((names) => names.join(" ")),
    address: fc.nat(99).map((n) => `person${String(n)}@council.example`),
    to: fc.constantFrom("Tom Webb <tom@council.example>", "x@council.example", "Lee, Ann; Ek, Bo"),
    subject: fc.constantFrom("Bins", "RE: Bins: what next?", "FW: a > b"),
    words: fc.constantFrom("Yes, please.", "When is the next collection due?", "See: the annex"),
    labels,
  });

  it.each(Object.entries(clients))("that %s rendered reads back the same", (_, { render, hasHeaders }) => {
    fc.assert(
      fc.property(fc.array(message, { minLength: 1, maxLength: 6 }), (chain) => {
        const { html, text } = render(chain);
        const { carried } = readThread(
          draft({
            html: html === null ? null : `<p>Hi</p>${html}`,
            ...(text === null ? {} : { text: `Hi${text}` }),
          }),
        );
        expect(authors(carried)).toEqual(chain.map((one) => `${one.name} <${one.address}>`));
        expect(carried.map((one) => one.words)).toEqual(chain.map((one) => one.words));
        if (hasHeaders) expect(carried.map((one) => one.subject)).toEqual(chain.map((one) => one.subject));
      }),
      { numRuns: 60 },
    );
  });

  it("is read without an error, whatever the text", () => {
    const piece = fc.constantFrom(
      "From: ",
      "To: a@b.example",
      "Sent: 3 March 2025 10:15",
      "Subject: x",
      "On ",
      " wrote:",
      "\n",
      "> ",
      ">>> ",
      "<",
      "-----Original Message-----",
      "<blockquote type=cite>",
      "<tr><td>",
      ";",
      ",",
      '"',
      "x",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const { carried } = readThread(draft({ text, html: text }));
        expect(carried.every((one) => one.how === "quoted")).toBe(true);
      }),
    );
  });
});
