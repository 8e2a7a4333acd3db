/**
 * pdf.js asks `import.meta.url` where it runs in Node, and webpack answers with the path of the machine that builds. In
 * the pane that branch never runs: a place that is no place stands there instead.
 */
export default function withoutPlace(source) {
  return source.replaceAll("import.meta.url", '"file:///pdfjs.mjs"');
}
