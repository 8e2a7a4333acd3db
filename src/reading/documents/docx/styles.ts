import { attributeOf, walkXml } from "../xml/index.ts";

/** What a paragraph is set as: by itself or by its style. Null where nothing is said. */
export interface ParagraphForm {
  readonly style: string | null;
  readonly list: string | null;
  /** From 0. */
  readonly listLevel: number | null;
  /** From 0; 9 is body text. */
  readonly outline: number | null;
}

/** A form while it is being read. */
export type OpenForm = { -readonly [Key in keyof ParagraphForm]: ParagraphForm[Key] };

export function emptyForm(): OpenForm {
  return { style: null, list: null, listLevel: null, outline: null };
}

/** What each element of a paragraph's properties says; the value is its `val`. */
const said: Readonly<Record<string, (form: OpenForm, value: string) => void>> = {
  pStyle: (form, value) => (form.style = value),
  numId: (form, value) => (form.list = value),
  ilvl: (form, value) => (form.listLevel = numberOf(value)),
  outlineLvl: (form, value) => (form.outline = numberOf(value)),
};

function numberOf(value: string): number | null {
  const number = Number.parseInt(value, 10);
  return number >= 0 && number <= 9 ? number : null;
}

/** Takes what an element says of a paragraph into its form. */
export function takeProperty(form: OpenForm, name: string, value: string | null): void {
  if (value !== null) said[name]?.(form, value);
}

interface Style {
  readonly id: string;
  name: string;
  basedOn: string | null;
  readonly form: OpenForm;
}

/** How many styles a style may rest on; a circle of styles ends here too. */
const longestDescent = 12;

/** `heading 2`, `Heading 2`; not `heading`, `Table heading 2x`. */
const headingName = /^heading ([1-9])$/i;

/** The paragraph styles of a document. */
export class Styles {
  private readonly styles = new Map<string, Style>();

  /** `bytes` are the styles part; null when there is none. Throws Refusal. */
  constructor(bytes: Uint8Array | null) {
    let open: Style | null = null;
    if (bytes === null) return;
    walkXml(bytes, "docx", {
      open: (name, attributes) => {
        const value = attributeOf(attributes, "val");
        if (name === "style") open = this.start(attributeOf(attributes, "styleId") ?? "");
        else if (open !== null && name === "name") open.name = value ?? "";
        else if (open !== null && name === "basedOn") open.basedOn = value;
        else if (open !== null && name !== "pStyle") takeProperty(open.form, name, value);
      },
      close: (name) => {
        if (name === "style") open = null;
      },
      text: () => undefined,
    });
  }

  /** The form of a paragraph with what its style and the styles below it say. */
  complete(form: ParagraphForm): ParagraphForm {
    let { list, listLevel, outline } = form;
    for (const style of this.descent(form.style)) {
      list ??= style.form.list;
      listLevel ??= style.form.listLevel;
      outline ??= style.form.outline ?? headingLevel(style.name);
    }
    return { style: form.style, list, listLevel, outline };
  }

  isTitle(form: ParagraphForm): boolean {
    return this.descent(form.style).some(({ name }) => name.toLowerCase() === "title");
  }

  private descent(id: string | null): readonly Style[] {
    const found: Style[] = [];
    for (let at = id; at !== null && found.length < longestDescent;) {
      const style = this.styles.get(at);
      if (style === undefined) break;
      found.push(style);
      at = style.basedOn;
    }
    return found;
  }

  private start(id: string): Style {
    const style: Style = { id, name: "", basedOn: null, form: emptyForm() };
    this.styles.set(id, style);
    return style;
  }
}

function headingLevel(name: string): number | null {
  const level = headingName.exec(name)?.[1];
  return level === undefined ? null : Number(level) - 1;
}
