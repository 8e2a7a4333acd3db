import { readManifest, type ReadManifest } from "../manifest/index.ts";

/** What the server tells the page when it opens. */
export interface PageSettings {
  readonly addinOrigin: string;
  /** How far the stand-in's time is from this machine's, in milliseconds. */
  readonly clockOffsetMs: number;
  readonly manifest: ReadManifest;
}

async function textOf(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is answered with ${response.status}`);
  return await response.text();
}

/** The manifest points at port 8444; where the add-in is served from another port, so do its addresses. */
function movedTo(addinOrigin: string, xml: string): string {
  return xml.split("https://localhost:8444").join(addinOrigin);
}

/** Asks the server for the settings and the manifest. Rejects with words that a person can act on. */
export async function loadSettings(): Promise<PageSettings> {
  const [settings, xml] = await Promise.all([textOf("settings.json"), textOf("manifest.xml")]);
  const { addinOrigin, clockOffsetMs } = JSON.parse(settings) as Pick<
    PageSettings,
    "addinOrigin" | "clockOffsetMs"
  >;
  const document = new DOMParser().parseFromString(movedTo(addinOrigin, xml), "text/xml");
  return { addinOrigin, clockOffsetMs, manifest: readManifest(document) };
}
