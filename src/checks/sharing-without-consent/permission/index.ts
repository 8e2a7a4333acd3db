export { readSpeech, type Speech } from "./speech.ts";
export { verdictFor, type Verdict, type About } from "./verdict.ts";
