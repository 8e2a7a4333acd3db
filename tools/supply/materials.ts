import type { Locked } from "./lock.ts";

/** One package in a list of materials. */
export interface Component {
  readonly type: "library";
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  /** Its address among packages of every kind (package-url specification). */
  readonly purl: string;
  readonly licenses: readonly { readonly expression: string }[];
  /** SHA-512 of its archive, in hexadecimal. */
  readonly hashes: readonly { readonly alg: "SHA-512"; readonly content: string }[];
}

/** A list of materials as CycloneDX 1.5 has it, without a moment and a serial number: the same lock file, the same list. */
export interface Materials {
  readonly bomFormat: "CycloneDX";
  readonly specVersion: "1.5";
  readonly version: 1;
  readonly components: readonly Component[];
}

function componentOf({ name, version, licence, integrity }: Locked): Component {
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const content = Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex");
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version,
    purl,
    licenses: [{ expression: licence }],
    hashes: [{ alg: "SHA-512", content }],
  };
}

/**
 * The list of materials of these packages. Ours and not `npm sbom --omit dev`, which leaves out packages that are needed
 * at run time when a development package needs them too.
 */
export function materialsOf(packages: readonly Locked[]): Materials {
  return { bomFormat: "CycloneDX", specVersion: "1.5", version: 1, components: packages.map(componentOf) };
}
