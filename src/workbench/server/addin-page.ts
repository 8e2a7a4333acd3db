/** Where the shipped pages load Office.js from, as Microsoft's documentation demands. */
const shipped = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The path below which the workbench answers for that address. */
export const officePath = "/office-js/";

/**
 * A page of the add-in as the workbench serves it: byte for byte as shipped, but that Microsoft's one address is answered
 * here, without the network, and that what Office.js lacks on npm is loaded ahead of it.
 */
export function withOfficeAnsweredHere(html: string, origin: string): string {
  const before = `${origin}${officePath}before-office.js`;
  return html
    .split(`<script src="${shipped}"></script>`)
    .join(`<script src="${before}"></script><script src="${origin}${officePath}office.js"></script>`)
    .split(shipped)
    .join(`${origin}${officePath}office.js`);
}
