import { archiveOf, escaped, xmlHead, type Parts } from "./archive.ts";

const namespaces = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(" ");

const textType = "application/vnd.oasis.opendocument.text";

/** Markup of an OpenDocument text. */
export interface Odt {
  readonly body: string;
  /** Automatic styles of the content: list styles. */
  readonly styles?: string;
  /** What stands in the master page: `style:header`, `style:footer`. */
  readonly master?: string;
  readonly title?: string;
  readonly parts?: Parts;
}

export function odtParts({ body, styles = "", master = "", title, parts }: Odt): Parts {
  return {
    mimetype: textType,
    "content.xml": `${xmlHead}<office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    "styles.xml": `${xmlHead}<office:document-styles ${namespaces}><office:master-styles><style:master-page style:name="Standard">${master}</style:master-page></office:master-styles></office:document-styles>`,
    "meta.xml": `${xmlHead}<office:document-meta ${namespaces}><office:meta>${title === undefined ? "" : `<dc:title>${escaped(title)}</dc:title>`}</office:meta></office:document-meta>`,
    "META-INF/manifest.xml": `${xmlHead}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${textType}"/></manifest:manifest>`,
    ...parts,
  };
}

/** An .odt. */
export function odtOf(odt: Odt): Uint8Array {
  return archiveOf(odtParts(odt));
}
