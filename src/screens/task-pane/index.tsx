import { createRoot } from "react-dom/client";
import { displayLanguageOf, officeReady, paneHost, storageHere } from "../../outlook/index.ts";
import { lastPolicyIn, leftWordsIn } from "../../register-client/index.ts";
import { pageClock } from "../shared/index.ts";
import { attachmentOpener } from "./attachments/index.ts";
import { paneLanguage } from "./conduct/language.ts";
import { openPane } from "./conduct/pane.ts";
import { registerHere } from "./conduct/register-here.ts";
import { remembered } from "./conduct/remembered.ts";
import { typingIn } from "./conduct/typing.ts";
import { TaskPane } from "./task-pane.tsx";

/** Begins the pane in Outlook, once Office.js is ready. */
async function begin(): Promise<void> {
  const office = await officeReady();
  const storage = storageHere();
  const language = paneLanguage(displayLanguageOf(office), leftWordsIn(storage));
  await language.speakAsBefore();
  const host = paneHost(office, {
    clock: pageClock,
    whenBack: (task) => {
      window.addEventListener("focus", task);
    },
  });
  const { register, desk, watch, mailbox } = registerHere(host, storage);
  const pane = openPane({
    host,
    register: remembered(register, () => pageClock.now()),
    lastPolicy: lastPolicyIn(storage),
    desk,
    watch,
    mailbox,
    openAttachment: attachmentOpener(),
    speak: language.speakFor,
    typing: typingIn(() => window.sessionStorage),
  });
  const root = document.getElementById("root");
  if (root === null) throw new Error("pane.html has no place for the pane");
  createRoot(root).render(<TaskPane pane={pane} />);
}

void begin();
