export { certificateIn, type Certificate } from "./certificate.ts";
export { StartFault } from "./listen.ts";
export { startWorkbench, type StartOptions, type Workbench } from "./start.ts";
