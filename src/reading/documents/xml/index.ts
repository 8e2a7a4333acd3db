export { attributeOf, walkXml } from "./walk-xml.ts";
export type { XmlAttributes, XmlSink } from "./walk-xml.ts";
export { ElementTrail } from "./element-trail.ts";
