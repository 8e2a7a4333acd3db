import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { OpenPane } from "../../desk/index.ts";
import { openIframe } from "../../transports/iframe.ts";
import { useAccess } from "../desk-context.ts";

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
    return shown.close;
  }, [pane, command, manifest]);
  return (
    <aside className="pane" aria-label="Task pane">
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
    </aside>
  );
}
