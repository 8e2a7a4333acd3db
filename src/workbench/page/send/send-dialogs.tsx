import { useEffect, useState } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from "@fluentui/react-components";
import { handlerTimeMs, type Alert, type Notice } from "../../host/index.ts";
import { useAccess, useDesk } from "../desk-context.ts";
import { AlertText } from "./alert-text.tsx";

/** A check that is over sooner than this is not worth a dialog. */
const quietMs = 400;

/** Whether the sending has gone on for long enough to be said. */
function useIsLong(isSending: boolean): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isSending) return;
    const timer = setTimeout(() => {
      setIsLong(true);
    }, quietMs);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isSending]);
  return isSending && isLong;
}

function Checking({ notice }: { readonly notice: Notice | null }) {
  const { desk, manifest } = useAccess();
  const sendAnyway = notice?.sendAnyway ?? null;
  return (
    <Dialog open modalType="alert">
      <DialogSurface className="checking">
        <DialogBody>
          <DialogTitle>{manifest.name}</DialogTitle>
          <DialogContent>
            <Spinner
              size="small"
              labelPosition="after"
              label={notice?.text ?? `${manifest.name} is checking your message.`}
            />
          </DialogContent>
          {notice !== null && (
            <DialogActions>
              {sendAnyway !== null && <Button onClick={sendAnyway}>Send Anyway</Button>}
              <Button
                appearance="subtle"
                onClick={() => {
                  desk.skip(handlerTimeMs);
                }}
              >
                Stand-in: five minutes on
              </Button>
            </DialogActions>
          )}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Brings the cursor back to Send, unless the alert's button opened the pane. */
function focusSend(): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(".ribbon .send")?.focus();
  });
}

function SmartAlert({ alert }: { readonly alert: Alert }) {
  const { desk } = useAccess();
  const stay = alert.buttons.find(({ choice }) => choice === "dont-send" || choice === "try-later");
  const choose = (choice: Alert["buttons"][number]["choice"]) => {
    desk.choose(choice);
    if (choice === "dont-send" || choice === "try-later") focusSend();
  };
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open && stay !== undefined) choose(stay.choice);
      }}
    >
      <DialogSurface className="smart-alert">
        <DialogBody>
          <DialogTitle>{alert.title}</DialogTitle>
          <DialogContent>
            <AlertText text={alert.text} markdown={alert.markdown} />
          </DialogContent>
          <DialogActions fluid>
            {alert.buttons.map(({ choice, label }, place) => (
              <Button
                key={choice}
                appearance={place === 0 ? "primary" : "secondary"}
                onClick={() => {
                  choose(choice);
                }}
              >
                {label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** What Outlook shows while and after the add-in checks a message. */
export function SendDialogs() {
  const [, { isSending, notice, alert }] = useDesk();
  const isLong = useIsLong(isSending);
  if (alert !== null) return <SmartAlert alert={alert} />;
  return isLong || notice !== null ? <Checking notice={notice} /> : null;
}
