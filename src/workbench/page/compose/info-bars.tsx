import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { OpenDraft } from "../../desk/index.ts";
import type { SessionNotification } from "../../host/index.ts";
import { useAccess } from "../desk-context.ts";
import { useObserved } from "../use-observed.ts";

const intents = {
  informationalMessage: "info",
  progressIndicator: "info",
  errorMessage: "error",
  insightMessage: "warning",
} as const;

function InfoBar({
  notification,
  draft,
}: {
  readonly notification: SessionNotification;
  readonly draft: OpenDraft;
}) {
  const { desk, manifest } = useAccess();
  const { session } = draft.window;
  return (
    <MessageBar intent={intents[notification.type]} layout="auto">
      <MessageBarBody>
        <b>{manifest.name}</b> {notification.message}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label="Dismiss"
            onClick={() => {
              draft.window.dismiss(notification.key);
            }}
          />
        }
      >
        {(notification.actions ?? []).map(({ actionText, commandId, contextData }) => (
          <Button
            key={commandId}
            onClick={() => {
              session.change({ initializationContext: JSON.stringify(contextData ?? "") });
              desk.openPane(commandId, session, draft.host);
            }}
          >
            {actionText}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}

/** What the add-in says above the draft. */
export function InfoBars({ draft }: { readonly draft: OpenDraft }) {
  const { notifications } = useObserved(draft.window.session);
  return (
    <div className="info-bars" aria-live="polite">
      {notifications.map((notification) => (
        <InfoBar key={notification.key} notification={notification} draft={draft} />
      ))}
    </div>
  );
}
