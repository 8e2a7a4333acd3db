export { preparePdf, readPdf } from "./read-pdf.ts";
