import { archiveOf, escaped, xmlHead, type Parts } from "./archive.ts";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

const namespaces = [
  `xmlns:w="${word}"`,
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

/** Markup of a body; every part but the body may be missing. */
export interface Docx {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly headers?: readonly string[];
  readonly footers?: readonly string[];
  readonly footnotes?: string;
  readonly comments?: string;
  readonly title?: string;
  /** Further parts, and parts to be written otherwise. */
  readonly parts?: Parts;
  /** Further relationships of the main part. */
  readonly relationships?: string;
}

/** One run. */
export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A paragraph of runs or other markup; a text without markup becomes one run. */
export function p(content: string, properties = ""): string {
  const inner = content.startsWith("<") || content === "" ? content : run(content);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}

/** A table of cells of markup. */
export function table(rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string =>
    `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="1"/></w:tcPr>${cell}</w:tc>`).join("")}</w:tr>`;
  return `<w:tbl><w:tblPr/>${rows.map(row).join("")}</w:tbl>`;
}

function part(root: string, content: string): string {
  return `${xmlHead}<w:${root} ${namespaces}>${content}</w:${root}>`;
}

interface Linked {
  readonly kind: string;
  readonly target: string;
  readonly content: string;
}

function linkedParts(docx: Docx): readonly Linked[] {
  const one = (kind: string, root: string, content: string | undefined): readonly Linked[] =>
    content === undefined ? [] : [{ kind, target: `${kind}.xml`, content: part(root, content) }];
  const margins = (
    kind: "header" | "footer",
    root: string,
    contents: readonly string[] = [],
  ): readonly Linked[] =>
    contents.map((content, at) => ({ kind, target: `${kind}${at + 1}.xml`, content: part(root, content) }));
  return [
    ...one("styles", "styles", docx.styles),
    ...one("numbering", "numbering", docx.numbering),
    ...one("footnotes", "footnotes", docx.footnotes),
    ...one("comments", "comments", docx.comments),
    ...margins("header", "hdr", docx.headers),
    ...margins("footer", "ftr", docx.footers),
  ];
}

function relationship(kind: string, target: string, id: string): string {
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
}

function relationships(content: string): string {
  return `${xmlHead}<Relationships xmlns="${packageRelationships}">${content}</Relationships>`;
}

/** The parts of a .docx, before they are packed. */
export function docxParts(docx: Docx): Parts {
  const linked = linkedParts(docx);
  const core =
    docx.title === undefined
      ? {}
      : {
          "docProps/core.xml": `${xmlHead}<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${escaped(docx.title)}</dc:title></cp:coreProperties>`,
        };
  return {
    "[Content_Types].xml": `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationships(
      relationship("officeDocument", "word/document.xml", "a") +
        `<Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ),
    "word/_rels/document.xml.rels": relationships(
      linked.map(({ kind, target }, at) => relationship(kind, target, `r${at}`)).join("") +
        (docx.relationships ?? ""),
    ),
    "word/document.xml": part("document", `<w:body>${docx.body}</w:body>`),
    ...Object.fromEntries(linked.map(({ target, content }) => [`word/${target}`, content])),
    ...core,
    ...docx.parts,
  };
}

/** A .docx. */
export function docxOf(docx: Docx): Uint8Array {
  return archiveOf(docxParts(docx));
}
