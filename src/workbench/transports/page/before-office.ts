import { installAjaxShim } from "./ajax-shim.ts";
import { installSupplement } from "./supplement.ts";

/** The script that the workbench puts in front of Office.js into every page of the add-in that it serves. */
installAjaxShim(window, installSupplement(window));
