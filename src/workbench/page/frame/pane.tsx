import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { OpenPane } from "../../desk/index.ts";
import { openIframe } from "../../transports/iframe.ts";
import { useAccess } from "../desk-context.ts";

/** Brings the cursor back to the button that opens the pane, if it went with the pane. */
function backToItsButton(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>(".addin-button")?.focus();
  });
}

/** The task pane: the add-in's own page, from its own origin, with the true Office.js in it. */
export function Pane({ pane }: { readonly pane: OpenPane }) {
  const { desk, manifest } = useAccess();
  const place = useRef<HTMLDivElement>(null);
  const command = manifest.commands.find(({ id }) => id === pane.commandId);
  useEffect(() => {
    if (place.current === null || command === undefined) return;
    const request = { address: command.target, kind: "pane", session: pane.session, event: null } as const;
    const container = place.current;
    const shown = openIframe(request, pane.host.attach, { container, title: manifest.name, isHidden: false });
    container.querySelector("iframe")?.focus();
    return () => {
      shown.close();
      backToItsButton();
    };
  }, [pane, command, manifest]);
  return (
    <section className="pane" aria-label="Task pane">
      <div className="pane-head">
        <img src={manifest.icon} alt="" width={20} height={20} />
        <h2>{manifest.name}</h2>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label="Close the pane"
          onClick={() => {
            desk.closePane();
          }}
        />
      </div>
      <div className="pane-page" ref={place} />
    </section>
  );
}
