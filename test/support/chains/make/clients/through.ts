/**
 * What a client does to the HTML of others when it quotes it: nested chains look as they do because every client has
 * rewritten what the ones before it wrote.
 */

/** Word (Outlook for Windows): loses the classes of others, knows one blockquote, closes paragraphs its own way. */
export const throughWord = (html: string): string =>
  html
    .replace(
      /<blockquote[^>]*>/g,
      '<blockquote style="border:none;border-left:solid #CCCCCC 1.0pt;padding:0cm 0cm 0cm 6.0pt;margin-left:4.8pt;margin-right:0cm">',
    )
    .replace(
      /<hr[^>]*>/g,
      '<div class="MsoNormal" align="center" style="text-align:center"><hr size="2" width="98%" align="center"></div>',
    )
    .replace(/ class="(?!Mso|WordSection)[^"]*"/g, "")
    .replace(/<div([^>]*)>([^<]+)<\/div>/g, '<div$1><p class="MsoNormal">$2<o:p></o:p></p></div>');

/** Outlook on the web: every class and id of others gets `x_` before it, once more at every turn. */
export const throughWeb = (html: string): string =>
  html
    .replace(/ id="([^"]+)"/g, ' id="x_$1"')
    .replace(/ class="([^"]+)"/g, (_, names: string) => ` class="${names.replace(/\S+/g, "x_$&")}"`)
    .replace(/<\/?o:p>/g, "");

/** Gmail: keeps its own classes, puts `m_` and a number before the ids and classes of others. */
export const throughGmail = (html: string): string =>
  html
    .replace(/ id="([^"]+)"/g, ' id="m_-4471093825516620913$1"')
    .replace(
      / class="([^"]+)"/g,
      (_, names: string) =>
        ` class="${names.replace(/\S+/g, (name) => (name.startsWith("gmail_") ? name : `m_-4471093825516620913${name}`))}"`,
    )
    .replace(/<\/?o:p>/g, (tag) => (tag === "<o:p>" ? "<u></u>" : ""));

/** Yahoo: `yiv` and a number before the ids and classes of others. */
export const throughYahoo = (html: string): string =>
  html
    .replace(/ id="([^"]+)"/g, ' id="yiv2260984715$1"')
    .replace(
      / class="([^"]+)"/g,
      (_, names: string) => ` class="${names.replace(/\S+/g, "yiv2260984715$&")}"`,
    );
