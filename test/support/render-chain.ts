/** One message of a chain as a client prints it when it is answered or forwarded. */
export interface Rendered {
  readonly name: string;
  readonly address: string;
  readonly to: string;
  readonly subject: string;
  readonly words: string;
  /** In the language of whoever quotes it: each message of a chain may be quoted by another client. */
  readonly labels: HeaderLabels;
}

/** The labels a client prints, in the order from, sent, to, subject. */
export type HeaderLabels = readonly [from: string, sent: string, to: string, subject: string];

/** How a client prints the messages below the one being written, the newest first. */
export type Client = (chain: readonly Rendered[]) => { html: string | null; text: string | null };

const day = "3 March 2025 10:15";
const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

function block(m: Rendered): readonly (readonly [string, string])[] {
  const values = [`${m.name} <${m.address}>`, day, m.to, m.subject];
  return m.labels.map((label, i) => [label, values[i] ?? ""] as const);
}

const htmlBlock = (m: Rendered): string =>
  block(m)
    .map(([label, value]) => `<b>${label}:</b> ${escaped(value)}`)
    .join("<br>\n");

const textBlock = (m: Rendered): string =>
  block(m)
    .map(([label, value]) => `${label}: ${value}`)
    .join("\n");

const nested = (chain: readonly Rendered[], wrap: (m: Rendered, inner: string) => string): string =>
  chain.reduceRight((inner, m) => wrap(m, inner), "");

const outlook: Client = (chain) => ({
  html: chain
    .map(
      (m) =>
        `<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal">${htmlBlock(m)}</p></div><p>${m.words}</p>`,
    )
    .join("<p>&nbsp;</p>"),
  text: null,
});

const web: Client = (chain) => ({
  html: nested(
    chain,
    (m, inner) =>
      `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><font>${htmlBlock(m)}</font><div>&nbsp;</div></div><div>${m.words}${inner}</div>`,
  ),
  text: null,
});

const gmail: Client = (chain) => ({
  html: nested(
    chain,
    (m, inner) =>
      `<div class="gmail_quote"><div class="gmail_attr">On Mon, 3 Mar 2025 at 10:15, ${m.name} &lt;<a href="mailto:${m.address}">${m.address}</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="border-left:1px solid">${m.words}${inner}</blockquote></div>`,
  ),
  text: null,
});

const apple: Client = (chain) => ({
  html: nested(
    chain,
    (m, inner) =>
      `<blockquote type="cite"><div>Begin forwarded message:</div><br>${htmlBlock(m)}<br><br><div>${m.words}</div>${inner}</blockquote>`,
  ),
  text: null,
});

const quoted = (text: string): string =>
  text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");

const plain: Client = (chain) => ({
  html: null,
  text: `\n${chain.map((m) => `-----Original Message-----\n${textBlock(m)}\n\n${m.words}\n`).join("\n")}`,
});

const plainQuoted: Client = (chain) => ({
  html: null,
  text: `\n${nested(chain, (m, inner) => `On 03/03/2025 10:15, ${m.name} <${m.address}> wrote:\n${quoted(`${m.words}\n\n${inner}`)}`)}`,
});

/** The styles of quoting that differ in kind. Attribution styles print neither recipients nor subject. */
export const clients: Readonly<Record<string, { readonly render: Client; readonly hasHeaders: boolean }>> = {
  "Outlook desktop": { render: outlook, hasHeaders: true },
  "Outlook on the web": { render: web, hasHeaders: true },
  "Apple Mail": { render: apple, hasHeaders: true },
  "plain text with separators": { render: plain, hasHeaders: true },
  Gmail: { render: gmail, hasHeaders: false },
  "plain text with marks": { render: plainQuoted, hasHeaders: false },
};
