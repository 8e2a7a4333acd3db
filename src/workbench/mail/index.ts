export { base64Of } from "./base64.ts";
export { asEml } from "./eml.ts";
export { story, type StoryMessage } from "./letters.ts";
export { dayOf, listMoment, timeOfDay } from "./moments.ts";
export { noticeMail, type Notice } from "./notice.ts";
export { answerSubject, openingBody, quotation } from "./quote.ts";
