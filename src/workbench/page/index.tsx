import { createRoot } from "react-dom/client";
import { simulatedClock } from "../clock/index.ts";
import { Desk } from "../desk/index.ts";
import type { Faults } from "../host/index.ts";
import { story } from "../mail/index.ts";
import { Mailboxes } from "../mailboxes/index.ts";
import { ownerCookie } from "../server/owner.ts";
import { policyCookie } from "../server/policy-answer.ts";
import { situationIn } from "../situations/index.ts";
import { hiddenIframes } from "../transports/iframe.ts";
import { App } from "./app.tsx";
import { CannotOpen } from "./frame/cannot-open.tsx";
import { bringNotices } from "./notices.ts";
import { loadSettings, type PageSettings } from "./settings.ts";

/** Tells the add-in's server, by a cookie of localhost, how the register answers this browser. */
function tellServer({ surroundings }: Faults): void {
  document.cookie = `${policyCookie}=${surroundings.register}; path=/; secure; samesite=strict`;
}

/** Tells it whose mailbox is open, so that the add-in keeps one person's things from another's. */
function tellOwner(desk: Desk): void {
  const tell = () => {
    document.cookie = `${ownerCookie}=${desk.state.ownerId}; path=/; secure; samesite=strict`;
  };
  desk.held.observe((before) => {
    if (before.ownerId !== desk.state.ownerId) tell();
  });
  tell();
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

function deskFor({ clockOffsetMs, manifest }: PageSettings): Desk {
  const mailboxes = new Mailboxes();
  for (const { message, isUnread } of story())
    mailboxes.accept(message, { importance: "normal", isHeldBack: false, isUnread });
  const showPage = hiddenIframes(element("launch-events"));
  const clock = simulatedClock(clockOffsetMs);
  const desk = new Desk({ clock, manifest, mailboxes, showPage, faultsChanged: tellServer });
  desk.setFaults(desk.state.faults);
  return desk;
}

/** Plays what the address names, now and whenever it changes. */
function followAddress(desk: Desk): void {
  const play = () => {
    const situation = situationIn(location.hash);
    if (situation !== null) void desk.play(situation);
  };
  addEventListener("hashchange", play);
  play();
  desk.held.observe((before) => {
    const hasLeft = before.situation !== null && desk.state.situation === null;
    if (hasLeft) history.replaceState(null, "", location.pathname);
  });
}

/** Delivers what was delayed, as its time comes. */
function deliverInTime(desk: Desk): void {
  setInterval(() => {
    desk.releaseDue();
  }, 1000);
}

const root = createRoot(element("root"));
loadSettings().then(
  (settings) => {
    const desk = deskFor(settings);
    tellOwner(desk);
    followAddress(desk);
    bringNotices(desk);
    deliverInTime(desk);
    root.render(<App desk={desk} manifest={settings.manifest} />);
  },
  (error: unknown) => {
    root.render(<CannotOpen because={error instanceof Error ? error.message : String(error)} />);
  },
);
