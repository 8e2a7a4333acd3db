import { installAjaxShim, type ShimWindow } from "./ajax-shim.ts";
import { installSupplement, type SupplementWindow } from "./supplement.ts";

/** Makes a page ready for the npm build of Office.js, and must run ahead of it: the Ajax shim and the supplement. */
export function prepareForOffice(window: ShimWindow & SupplementWindow): void {
  installAjaxShim(window, installSupplement(window));
}
