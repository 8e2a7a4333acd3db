import { attributeOf, walkXml } from "../xml/index.ts";
import type { Archive } from "../zip/archive.ts";

/** One line of a `.rels` part (ECMA-376 Part 2, 9.3): what kind of part it is, and where it lies in the archive. */
export interface Relationship {
  /** The last word of its type: `header`, `officeDocument`. */
  readonly kind: string;
  /** From the root of the archive, without a slash in front. */
  readonly target: string;
}

/** A target as written, taken from the folder of the part that names it: `../media/x` within `word` is `media/x`. */
function resolve(target: string, folder: string): string {
  const path: string[] = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** The relationships of a part within the archive; those that lead out of it (`TargetMode="External"`) are left out. */
export function relationshipsOf(archive: Archive, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const bytes = archive.open(`${folder}_rels/${part.slice(slash)}.rels`);
  const found: Relationship[] = [];
  if (bytes === null) return found;
  walkXml(bytes, "docx", {
    open(name, attributes) {
      if (name !== "Relationship" || attributeOf(attributes, "TargetMode") === "External") return;
      const type = attributeOf(attributes, "Type") ?? "";
      const target = attributeOf(attributes, "Target") ?? "";
      found.push({ kind: type.slice(type.lastIndexOf("/") + 1), target: resolve(target, folder) });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}
