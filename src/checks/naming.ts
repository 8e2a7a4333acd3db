export { fullName } from "../people/index.ts";
