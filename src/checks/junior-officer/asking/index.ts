export { askingIn, type Asking } from "./asking.ts";
