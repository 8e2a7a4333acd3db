export { answerMessages } from "./messages-endpoint.ts";
export type {
  GraphAnswer,
  GraphBehind,
  GraphCaller,
  GraphRequest,
  GraphStored,
} from "./messages-endpoint.ts";
export { storyMailboxes } from "./story-mailboxes.ts";
