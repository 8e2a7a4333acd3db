export { benchLetters } from "./letters.ts";
