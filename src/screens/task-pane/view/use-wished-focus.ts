export { focusPlace, useWishedFocus } from "../../shared/index.ts";
