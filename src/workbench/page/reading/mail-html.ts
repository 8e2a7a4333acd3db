/** Elements that no mail may put into this page. */
const refused =
  "script, style, link, meta, base, iframe, frame, object, embed, form, input, button, textarea, select, svg, math, template";

/** A web or mail address: `https://a.example`, `mailto:a@b.example`; not `javascript:alert(1)`. */
const harmless = /^(?:https?:|mailto:|data:image\/|#)/i;

const addresses = new Set(["href", "src", "action", "formaction", "background", "xlink:href"]);

function clean(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const isScript = name.startsWith("on") || name === "srcdoc";
    if (isScript || (addresses.has(name) && !harmless.test(value.trim()))) element.removeAttribute(name);
  }
  if (element.tagName === "A") element.setAttribute("rel", "noreferrer");
}

/**
 * The HTML of a mail as this page may show it. The page's own Content-Security-Policy lets no script of a mail run
 * either: this is the second fence, and keeps a mail's style sheets out of the page.
 */
export function shownHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const element of page.querySelectorAll(refused)) element.remove();
  for (const element of page.body.querySelectorAll("*")) clean(element);
  return page.body.innerHTML;
}
