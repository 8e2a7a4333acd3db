import { useEffect, useRef, useState, type ReactElement } from "react";
import { Avatar, Toolbar, ToolbarButton, ToolbarDivider } from "@fluentui/react-components";
import {
  ArrowForwardRegular,
  ArrowReplyAllRegular,
  ArrowReplyRegular,
  CodeRegular,
  DeleteRegular,
} from "@fluentui/react-icons";
import type { AnswerKind } from "../../desk/index.ts";
import type { Person, ReadState } from "../../host/index.ts";
import { dayOf, timeOfDay } from "../../mail/index.ts";
import type { StoredMessage } from "../../mailboxes/index.ts";
import { useAccess, useDesk, useMailboxes } from "../desk-context.ts";
import { BackButton } from "../frame/back-button.tsx";
import { SourceDrawer } from "../drawers/source-drawer.tsx";
import { Attachments } from "./attachments.tsx";
import { shownHtml } from "./mail-html.ts";

function People({ label, people }: { readonly label: string; readonly people: readonly Person[] }) {
  if (people.length === 0) return null;
  return (
    <p className="head-line">
      <span className="head-label">{label}:</span>{" "}
      {people.map(({ name, address }, place) => (
        <span key={address} title={address}>
          {place > 0 && "; "}
          {name || address}
        </span>
      ))}
    </p>
  );
}

function Head({ state }: { readonly state: ReadState }) {
  const { from, to, cc, bcc, subject, createdAt } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // On a narrow screen the list is gone: whoever opened the message is brought to it.
    if (document.activeElement === document.body) heading.current?.focus();
  }, [state]);
  return (
    <header className="message-head">
      <h2 ref={heading} tabIndex={-1}>
        {subject || "(no subject)"}
      </h2>
      <div className="message-people">
        <Avatar name={from.name || from.address} color="colorful" size={40} aria-hidden />
        <div>
          <p className="message-from">
            <b>{from.name || from.address}</b> <span className="address">{from.address}</span>
          </p>
          <People label="To" people={to} />
          <People label="Cc" people={cc} />
          <People label="Bcc" people={bcc} />
        </div>
        <p className="message-when">
          {dayOf(createdAt)}, {timeOfDay(createdAt)}
        </p>
      </div>
    </header>
  );
}

const answers: readonly {
  readonly kind: AnswerKind;
  readonly label: string;
  readonly icon: ReactElement;
}[] = [
  { kind: "reply", label: "Reply", icon: <ArrowReplyRegular /> },
  { kind: "reply-all", label: "Reply all", icon: <ArrowReplyAllRegular /> },
  { kind: "forward", label: "Forward", icon: <ArrowForwardRegular /> },
];

/** A button of the ribbon; its words go first where it is narrow. */
function Act(props: {
  readonly label: string;
  readonly icon: ReactElement;
  readonly onClick: () => void;
  readonly className?: string;
}) {
  return (
    <ToolbarButton
      className={props.className}
      icon={props.icon}
      aria-label={props.label}
      onClick={props.onClick}
    >
      <span className="ribbon-label">{props.label}</span>
    </ToolbarButton>
  );
}

/** The add-in's button beside a message that is read. */
function AddinButton({ message }: { readonly message: StoredMessage }) {
  const { desk, manifest } = useAccess();
  const command = manifest.commands.find(({ mode }) => mode === "read");
  if (command === undefined) return null;
  return (
    <Act
      className="addin-button"
      label={command.label}
      icon={<img src={manifest.icon} alt="" width={20} height={20} />}
      onClick={() => {
        desk.openPane(command.id, message.item, desk.host);
      }}
    />
  );
}

function Actions({ message, onSource }: { readonly message: StoredMessage; readonly onSource: () => void }) {
  const [desk] = useDesk();
  return (
    <Toolbar aria-label="Message" className="ribbon" size="small">
      <BackButton />
      {answers.map(({ kind, label, icon }) => (
        <Act
          key={kind}
          label={label}
          icon={icon}
          onClick={() => {
            desk.answer(message, kind);
          }}
        />
      ))}
      <Act
        label="Delete"
        icon={<DeleteRegular />}
        onClick={() => {
          desk.removeMessage(message);
        }}
      />
      <ToolbarDivider />
      <Act label="Headers" icon={<CodeRegular />} onClick={onSource} />
      <AddinButton message={message} />
    </Toolbar>
  );
}

function Message({ message }: { readonly message: StoredMessage }) {
  const [showsSource, setShowsSource] = useState(false);
  const { state } = message.item;
  return (
    <article className="message">
      <Actions
        message={message}
        onSource={() => {
          setShowsSource(true);
        }}
      />
      <div className="message-scroll">
        <Head state={state} />
        <Attachments attachments={state.attachments} />
        <div className="mail-body" dangerouslySetInnerHTML={{ __html: shownHtml(state.body.content) }} />
      </div>
      <SourceDrawer
        message={state}
        isOpen={showsSource}
        onClose={() => {
          setShowsSource(false);
        }}
      />
    </article>
  );
}

/** The message that is open, or a word on what to do. */
export function ReadingView() {
  const [, { messageId, view }] = useDesk();
  const { messages } = useMailboxes();
  const message = messages.find(({ id }) => id === messageId);
  if (view === "message" && message !== undefined) return <Message key={message.id} message={message} />;
  return (
    <div className="nothing-open">
      <p>Choose a message to read it, or begin a new one.</p>
    </div>
  );
}
