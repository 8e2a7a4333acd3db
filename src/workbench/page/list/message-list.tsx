import { useEffect, useMemo, useRef, type KeyboardEvent, type RefObject } from "react";
import { AttachRegular, ImportantFilled } from "@fluentui/react-icons";
import { listMoment } from "../../mail/index.ts";
import { useDesk, useMailboxes } from "../desk-context.ts";
import { folders } from "../frame/folders.tsx";
import { rowsOf, type Row } from "./rows.ts";

const emptyWords = {
  inbox: "Nothing has come yet.",
  drafts: "No drafts. What you leave unfinished is kept here.",
  sent: "Nothing sent yet.",
  outbox: "Nothing waits to be delivered.",
};

/** What the keys of the list do to the place one is at. */
const moves: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

function Line({ row, now }: { readonly row: Row; readonly now: number }) {
  return (
    <>
      <span className="row-who">
        {row.isUnread && <span className="only-spoken">Unread, </span>}
        {row.who}
      </span>
      <span className="row-marks">
        {row.importance === "high" && <ImportantFilled aria-label="High importance" className="important" />}
        {row.hasAttachments && <AttachRegular aria-label="Has attachments" />}
      </span>
      <span className="row-when">{listMoment(row.at, now)}</span>
      <span className="row-subject">{row.subject || "(no subject)"}</span>
      <span className="row-preview">{row.preview}</span>
    </>
  );
}

/** Brings the cursor into the list when what had it is gone: a draft that was sent, a message that was deleted. */
function useFocusOnReturn(list: RefObject<HTMLElement | null>, view: string): void {
  useEffect(() => {
    if (view !== "list" || document.activeElement !== document.body) return;
    const place = list.current?.querySelector<HTMLElement>("button[tabindex='0']") ?? list.current;
    place?.focus({ preventScroll: true });
  }, [list, view]);
}

/** What lies in the open folder. One stop of the Tab key; arrows move within. */
export function MessageList() {
  const [desk, { folder, ownerId, messageId, draft, view }] = useDesk();
  const mailboxes = useMailboxes();
  const rows = useMemo(() => rowsOf(folder, ownerId, mailboxes), [folder, ownerId, mailboxes]);
  const list = useRef<HTMLUListElement>(null);
  useFocusOnReturn(list, view);
  const name = folders.find(({ id }) => id === folder)?.name ?? "";
  const now = desk.parts.clock.now();
  const chosen = rows.findIndex(({ id }) => id === messageId || id === draft?.id);

  const open = ({ id, message }: Row) => {
    if (message === null) desk.reopen(id);
    else desk.openMessage(message);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const place = buttons.indexOf(event.target as HTMLButtonElement);
    const move = moves[event.key];
    if (move !== undefined) {
      event.preventDefault();
      buttons[move(place, buttons.length - 1)]?.focus();
    }
    const message = rows[place]?.message ?? null;
    if (event.key === "Delete" && message !== null) desk.removeMessage(message);
  };

  return (
    <section className="list" aria-label={name}>
      <h2 className="list-name">{name}</h2>
      {rows.length === 0 && <p className="empty">{emptyWords[folder]}</p>}
      <ul ref={list} tabIndex={rows.length === 0 ? -1 : undefined} onKeyDown={onKeyDown}>
        {rows.map((row, place) => (
          <li key={row.id}>
            <button
              type="button"
              className={`row${place === chosen ? " is-chosen" : ""}${row.isUnread ? " is-unread" : ""}`}
              aria-current={place === chosen ? "true" : undefined}
              tabIndex={place === Math.max(chosen, 0) ? 0 : -1}
              onClick={() => {
                open(row);
              }}
            >
              <Line row={row} now={now} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
