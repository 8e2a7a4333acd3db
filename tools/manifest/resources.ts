import { child, everything, named, type Element } from "./xml.ts";

/** Which kind of resource an element's resid names: the folder of `Resources` it must stand in. */
const kindOf: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  Runtime: "bt:Urls",
  Override: "bt:Urls",
};

const nested = "VersionOverrides";

interface Resource {
  readonly kind: string;
  readonly element: Element;
}

/** The resources of one VersionOverrides: each has its own, and sees no other. */
function resourcesOf(overrides: Element): readonly Resource[] {
  const kinds = child(overrides, "Resources")?.children ?? [];
  return kinds.flatMap(({ name, children }) => children.map((element) => ({ kind: name, element })));
}

/** The elements that name a resource of these overrides. */
function namings(overrides: Element): readonly Element[] {
  return overrides.children
    .filter(({ name }) => name !== nested && name !== "Resources")
    .flatMap((each) => everything(each, nested))
    .filter(({ attributes }) => attributes["resid"] !== undefined);
}

function faultOfNaming(
  { name, attributes, line }: Element,
  resources: readonly Resource[],
): readonly string[] {
  const resid = attributes["resid"] ?? "";
  const found = resources.find(({ element }) => element.attributes["id"] === resid);
  if (found === undefined) return [`line ${line}: ${name} names the resource "${resid}", which is not there`];
  const kind = kindOf[name];
  if (kind === undefined || kind === found.kind) return [];
  return [`line ${line}: ${name} needs one of ${kind}, but "${resid}" stands among ${found.kind}`];
}

function faultsOfResource(
  { element }: Resource,
  index: number,
  all: readonly Resource[],
  used: ReadonlySet<string>,
): readonly string[] {
  const id = element.attributes["id"] ?? "";
  const at = `line ${element.line}: the resource "${id}"`;
  const first = all.findIndex((other) => other.element.attributes["id"] === id);
  if (first !== index) return [`${at} is there twice`];
  return used.has(id) ? [] : [`${at} is named by nothing`];
}

/** Resids that name nothing, name the wrong kind, are there twice or are named by nothing. */
export function resourceFaults(manifest: Element): readonly string[] {
  return named(manifest, nested).flatMap((overrides) => {
    const resources = resourcesOf(overrides);
    const naming = namings(overrides);
    const used = new Set(naming.map(({ attributes }) => attributes["resid"] ?? ""));
    return [
      ...naming.flatMap((element) => faultOfNaming(element, resources)),
      ...resources.flatMap((resource, index) => faultsOfResource(resource, index, resources, used)),
    ];
  });
}

/** The value of a resource that an element of these overrides names; null when there is none. */
export function valueOf(overrides: Element, resid: string | undefined): string | null {
  const found = resourcesOf(overrides).find(({ element }) => element.attributes["id"] === resid);
  return found?.element.attributes["DefaultValue"] ?? null;
}
