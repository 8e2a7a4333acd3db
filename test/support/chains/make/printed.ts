import { escaped, type Player, type Printed } from "./piece.ts";

/** How a client prints somebody: the text, the same as HTML, and what can be read from it. */
export interface Style {
  readonly text: (who: Player) => string;
  readonly html: (who: Player) => string;
  readonly read: (who: Player) => Printed;
}

const link = (address: string, shown: string): string => `<a href="mailto:${address}">${shown}</a>`;
const both = (who: Player): Printed => ({ name: who.name, address: who.address });
const filedBoth = (who: Player): Printed => ({ name: who.filed, address: who.address });
const plainly = (text: (who: Player) => string, read: (who: Player) => Printed): Style => ({
  text,
  html: (who) => escaped(text(who)),
  read,
});

/** Every form of a mailbox that clients print. */
export const styles = {
  /** `Nell Ashdown <n@x.example>` */
  usual: plainly((who) => `${who.name} <${who.address}>`, both),
  /** `Ashdown, Nell (Member) <n@x.example>` */
  filed: plainly((who) => `${who.filed} <${who.address}>`, filedBoth),
  /** `Nell Ashdown [mailto:n@x.example]`, as Outlook to 2013. */
  bracketed: plainly((who) => `${who.name} [mailto:${who.address}]`, both),
  /** `Nell Ashdown <mailto:n@x.example>` */
  mailto: plainly((who) => `${who.name} <mailto:${who.address}>`, both),
  /** `Nell Ashdown (n@x.example)` */
  rounded: plainly((who) => `${who.name} (${who.address})`, both),
  /** `"Nell Ashdown" <n@x.example>` */
  quoted: plainly((who) => `"${who.name}" <${who.address}>`, both),
  /** `'Nell Ashdown' <n@x.example>`, which Outlook makes of a name that arrived in quotes. */
  ticked: plainly((who) => `'${who.name}' <${who.address}>`, both),
  /** `n@x.example` */
  bare: plainly(
    (who) => who.address,
    (who) => ({ name: null, address: who.address }),
  ),
  /** `<n@x.example>` */
  pointed: plainly(
    (who) => `<${who.address}>`,
    (who) => ({ name: null, address: who.address }),
  ),
  /** `n@x.example <n@x.example>` */
  doubled: plainly(
    (who) => `${who.address} <${who.address}>`,
    (who) => ({ name: null, address: who.address }),
  ),
  /** `Nell Ashdown` */
  named: plainly(
    (who) => who.name,
    (who) => ({ name: who.name, address: null }),
  ),
  /** `Ashdown, Nell (Member)` */
  filedName: plainly(
    (who) => who.filed,
    (who) => ({ name: who.filed, address: null }),
  ),
  /** Text `Nell Ashdown <n@x.example>`, the address linked in the HTML. */
  linked: {
    text: (who) => `${who.name} <${who.address}>`,
    html: (who) => `${escaped(who.name)} &lt;${link(who.address, who.address)}&gt;`,
    read: both,
  },
  /** `Nell Ashdown <n@x.example<mailto:n@x.example>>`, as Exchange turns linked HTML into text. */
  exchanged: {
    text: (who) => `${who.name} <${who.address}<mailto:${who.address}>>`,
    html: (who) => `${escaped(who.name)} &lt;${link(who.address, who.address)}&gt;`,
    read: both,
  },
  /** The name is the link: the HTML shows no address, its `href` tells it. */
  behind: {
    text: (who) => `${who.name} <mailto:${who.address}>`,
    html: (who) => link(who.address, escaped(who.name)),
    read: both,
  },
} satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof styles;
