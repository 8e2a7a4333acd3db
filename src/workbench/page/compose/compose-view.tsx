import { useEffect, useRef, type KeyboardEvent } from "react";
import { Field, Input, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { OpenDraft } from "../../desk/index.ts";
import type { RecipientField as FieldName } from "../../host/index.ts";
import { useDesk } from "../desk-context.ts";
import { Attachments } from "../reading/attachments.tsx";
import { SituationBanner } from "../situations/situation-banner.tsx";
import { useObserved } from "../use-observed.ts";
import { BodyEditor } from "./body-editor.tsx";
import { InfoBars } from "./info-bars.tsx";
import { RecipientField } from "./recipient-field.tsx";
import { Ribbon } from "./ribbon.tsx";

const recipientLabels: readonly (readonly [FieldName, string])[] = [
  ["to", "To"],
  ["cc", "Cc"],
  ["bcc", "Bcc"],
];

/** Brings the cursor to where the writer goes on. */
function useFirstFocus(draft: OpenDraft) {
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const wanted = draft.focus === "to" ? "input" : ".editor";
    view.current?.querySelector<HTMLElement>(wanted)?.focus({ preventScroll: true });
  }, [draft.id, draft.focus]);
  return view;
}

function Headers({ draft }: { readonly draft: OpenDraft }) {
  const { session } = draft.window;
  const state = useObserved(session);
  return (
    <div className="headers">
      <p className="from">
        <span className="from-label">From</span> {state.from.name}{" "}
        <span className="address">{state.from.address}</span>
      </p>
      {recipientLabels.map(([field, label]) => (
        <RecipientField
          key={field}
          label={label}
          people={state[field]}
          onChange={(people) => {
            session.change({ [field]: people });
          }}
        />
      ))}
      <Field label="Subject" orientation="horizontal" className="subject">
        <Input
          appearance="underline"
          value={state.subject}
          maxLength={255}
          onChange={(_, { value }) => {
            session.change({ subject: value });
          }}
        />
      </Field>
    </div>
  );
}

function AttachedHere({ draft }: { readonly draft: OpenDraft }) {
  const { session } = draft.window;
  const { attachments } = useObserved(session);
  const remove = (id: string) => {
    session.change({ attachments: session.state.attachments.filter((attachment) => attachment.id !== id) });
  };
  return <Attachments attachments={attachments} onRemove={remove} />;
}

/** A draft being written: what Outlook has for it, kept equal to what the add-in sees. */
export function ComposeView({ draft }: { readonly draft: OpenDraft }) {
  const [desk, { refusal }] = useDesk();
  const view = useFirstFocus(draft);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void desk.send();
    }
  };
  return (
    <div className="compose" ref={view} onKeyDown={onKeyDown}>
      <SituationBanner />
      <Ribbon draft={draft} />
      <InfoBars draft={draft} />
      {refusal !== null && (
        <MessageBar intent="error">
          <MessageBarBody>{refusal}</MessageBarBody>
        </MessageBar>
      )}
      <div className="compose-scroll">
        <Headers draft={draft} />
        <AttachedHere draft={draft} />
        <BodyEditor session={draft.window.session} />
      </div>
    </div>
  );
}
