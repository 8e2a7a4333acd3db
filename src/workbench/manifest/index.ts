export { ManifestFault, readManifest, type ReadManifest } from "./read-manifest.ts";
