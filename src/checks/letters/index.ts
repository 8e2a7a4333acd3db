export { decidingLetters } from "./deciding-letters.ts";
export { goesOutside, isAddressedToOfficers } from "./audience.ts";
