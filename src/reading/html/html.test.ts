import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { decodeEntities } from "./entities.ts";
import { linesOfHtml, textOfHtml } from "./index.ts";

/** The text htmlparser2 reads outside styles, scripts and titles: the oracle, white space and unseen characters apart. */
function oracle(html: string): string {
  let text = "";
  let skipping = 0;
  const machine = /^(?:style|script|title)$/;
  const parser = new Parser({
    onopentag: (name) => (skipping += machine.test(name) ? 1 : 0),
    onclosetag: (name) => (skipping -= machine.test(name) ? 1 : 0),
    ontext: (data) => (text += skipping > 0 ? "" : data),
  });
  parser.end(html);
  return squeeze(text);
}
const squeeze = (text: string): string =>
  text.replace(/[\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g, "");

const texts: readonly (readonly [string, string, string])[] = [
  ["paragraphs stand on lines of their own", "<p>One</p><p>Two", "One\nTwo"],
  ["a break ends a line and a second one leaves it blank", "One<br>Two<br/><br>Three", "One\nTwo\n\nThree"],
  ["a block with nothing but a break is a blank line", "<div>One</div><div><br></div><p>Two", "One\n\nTwo"],
  ["a no-break space alone is a blank line", "<p>One</p><p><o:p>&nbsp;</o:p></p><p>Two</p>", "One\n\nTwo"],
  ["white space folds", "One\n   two\t three", "One two three"],
  ["preformatted text keeps its lines", "<pre>One\n  two</pre>", "One\n  two"],
  [
    "styles, scripts and titles are not read",
    "<title>T</title><style>p{}</style>A<script>'<b>'</script>",
    "A",
  ],
  ["a comment is not read, nor what only Word sees", "A<!-- b --><!--[if mso]>c<![endif]-->D", "AD"],
  ["what every client but Word sees is read", "A<!--[if !mso]><!-->b<!--<![endif]-->C", "AbC"],
  ["entities are read by number and by name", "&#8217;&#x2019;&rsquo;&amp;&eacute;", "’’’&é"],
  ["old Windows numbers are read as browsers read them", "&#150;", "–"],
  ["an unknown entity is left as it is", "&nosuch; &co", "&nosuch; &co"],
  [
    "a row of a table is one line",
    "<table><tr><td><p>From:</p></td><td><p>Ruth</p></td></tr></table>",
    "From:\tRuth",
  ],
  ["a cell of several lines ends the row's line", "<tr><td>a<br>b</td><td>c</td></tr>", "a\nb\nc"],
  ["a lesser-than sign is a character", "1 < 2 and a<b>c</b>", "1 < 2 and ac"],
  [
    "an address nobody escaped is text",
    "Ruth <ruth@council.example> wrote",
    "Ruth <ruth@council.example> wrote",
  ],
  ["quotes inside attributes hide their brackets", `<a title="a > b" alt='<p>'>x</a>`, "x"],
  ["a tag never closed ends the text as in a browser", 'One<a href="x', "One"],
  ["soft hyphens and marks of direction are dropped", "Coun&shy;cil\u200f &#8203;x", "Council x"],
];

describe("textOfHtml", () => {
  it.each(texts)("%s", (_, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it("reads the same text as htmlparser2 from generated HTML", () => {
    const word = fc.constantFrom("a", "Ruth", " ", "\n", "&amp;", "&#65;", "é", "1 < 2", "&lt;p&gt;", '"');
    const tag = fc.constantFrom(
      "<p>",
      "</p>",
      "<br>",
      "<div class='x'>",
      "</div>",
      '<a href="mailto:a@b.example">',
      "</a>",
      "<td>",
      "</tr>",
      "<blockquote type=cite>",
      "</blockquote>",
      "<!-- c -->",
      "<![endif]>",
      "<?xml x?>",
      "<o:p/>",
      "<style>b</style>",
      "<img alt='>'>",
      "<b\n>",
      "<pre>",
      "</pre >",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, tag), { maxLength: 40 }), (parts) => {
        const html = parts.join("");
        expect(squeeze(textOfHtml(html))).toBe(oracle(html));
      }),
    );
  });

  it("reads any string without an error", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("<>/!-='\"&#;abtdpre \n")), maxLength: 60 }),
        (html) => {
          expect(typeof textOfHtml(html)).toBe("string");
        },
      ),
    );
  });
});

describe("linesOfHtml", () => {
  it("counts quoting blockquotes and leaves out those that indent", () => {
    const html =
      "a<blockquote type=cite>b<blockquote style='margin:0 0 0 40px;border:none'>c</blockquote>d</blockquote>e";
    expect(linesOfHtml(html).map((line) => [line.text, line.depth])).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 1],
      ["d", 1],
      ["e", 0],
    ]);
  });

  it.each([
    ["Outlook's border", "<div style='border:none;border-top:solid #B5C4DF 1.0pt'>"],
    ["Outlook mobile's border", "<div style='border-width:1pt medium medium;border-style: solid none none'>"],
    ["a rule", "<hr>"],
  ])("tells of %s above the line below it, and of no other", (_, mark) => {
    expect(linesOfHtml(`one${mark}<p>two</p>three`).map((line) => line.ruled)).toEqual([false, true, false]);
  });

  it.each(["id=x_divRplyFwdMsg", "class='gmail_quote gmail_quote_container'", 'id="yahoo_quoted_12"'])(
    "tells of a client's container: %s",
    (attribute) => {
      const lines = linesOfHtml(`one<div ${attribute}><br></div>two<div id=signature>three</div>`);
      expect(lines.map((line) => line.contained)).toEqual([false, false, true, false]);
    },
  );

  it("gives the address a name leads to", () => {
    const [line] = linesOfHtml("To: <a href='mailto:Ruth%40council.example?subject=x'>Ruth</a>;");
    expect(line).toMatchObject({
      text: "To: Ruth;",
      links: [{ start: 4, end: 8, address: "ruth@council.example" }],
    });
  });
});

describe("decodeEntities", () => {
  it.each([
    ["&#0;&#xD800;&#x110000;", "\ufffd\ufffd\ufffd"],
    ["&nbsp&ampx", "\u00a0&ampx"],
  ])("reads %s", (written, read) => {
    expect(decodeEntities(written)).toBe(read);
  });
});
