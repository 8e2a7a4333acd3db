import { everything, named, type Element } from "./xml.ts";
import type { Facts } from "./facts.ts";

const holdAddresses = /^(?:IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|bt:Image|bt:Url)$/;

/** Sizes that a ribbon button must have ("Icon element" of the manifest reference). */
const ribbonSizes = [16, 32, 80];

/** Sizes of the two pictures in lists of add-ins. */
const listSizes: Readonly<Record<string, number>> = { IconUrl: 64, HighResolutionIconUrl: 128 };

interface Written {
  readonly element: Element;
  readonly address: string;
}

function addressesOf(manifest: Element): readonly Written[] {
  return everything(manifest)
    .filter(({ name, attributes }) => holdAddresses.test(name) && attributes["DefaultValue"] !== undefined)
    .map((element) => ({ element, address: element.attributes["DefaultValue"] ?? "" }));
}

/** The path of an address below the add-in's own; null when it lies elsewhere. */
function below(base: string, address: string): string | null {
  return address.startsWith(`${base}/`) ? address.slice(base.length + 1) : null;
}

function faultOfAddress({ element, address }: Written, base: string, facts: Facts): readonly string[] {
  const at = `line ${element.line}: ${element.name}`;
  if (!address.startsWith("https://")) return [`${at} is not https: ${address}`];
  const path = below(base, address);
  if (path === null) return [`${at} lies outside ${base}: ${address}`];
  return facts.files.has(path) ? [] : [`${at} names a file that was not built: ${path}`];
}

function sizeFault(
  at: string,
  wanted: number,
  address: string,
  base: string,
  facts: Facts,
): readonly string[] {
  const size = facts.files.get(below(base, address) ?? "");
  if (size === undefined || (size?.width === wanted && size.height === wanted)) return [];
  const is = size === null ? "no picture" : `${size.width} × ${size.height}`;
  return [`${at} needs a picture of ${wanted} × ${wanted} pixels; ${address} is ${is}`];
}

function iconFaults(overrides: Element, base: string, facts: Facts): readonly string[] {
  const pictures = new Map(
    named(overrides, "bt:Image", "VersionOverrides").map(({ attributes }) => [
      attributes["id"],
      attributes["DefaultValue"] ?? "",
    ]),
  );
  return named(overrides, "Icon", "VersionOverrides").flatMap(({ children, line }) => {
    const sizes = children.map(({ attributes }) => Number(attributes["size"]));
    const missing = ribbonSizes.filter((size) => !sizes.includes(size));
    return [
      ...missing.map((size) => `line ${line}: the Icon has no picture of ${size} pixels`),
      ...children.flatMap(({ attributes, line: at }) =>
        sizeFault(
          `line ${at}: bt:Image`,
          Number(attributes["size"]),
          pictures.get(attributes["resid"]) ?? "",
          base,
          facts,
        ),
      ),
    ];
  });
}

/** Addresses that are not https, lie elsewhere or name no built file; icons of the wrong size; domains that are patterns. */
export function addressFaults(manifest: Element, base: string, facts: Facts): readonly string[] {
  const written = addressesOf(manifest);
  return [
    ...written.flatMap((each) => faultOfAddress(each, base, facts)),
    ...written.flatMap(({ element, address }) => {
      const wanted = listSizes[element.name];
      return wanted === undefined
        ? []
        : sizeFault(`line ${element.line}: ${element.name}`, wanted, address, base, facts);
    }),
    ...named(manifest, "VersionOverrides").flatMap((overrides) => iconFaults(overrides, base, facts)),
    ...named(manifest, "AppDomain")
      .filter(({ text }) => !/^https:\/\/[^/*\s]+$/.test(text))
      .map(({ text, line }) => `line ${line}: AppDomain must be one https origin: ${text}`),
  ];
}
