import type { ReactElement } from "react";
import {
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  ToolbarGroup,
  ToolbarToggleButton,
} from "@fluentui/react-components";
import {
  DeleteRegular,
  ImportantRegular,
  SendFilled,
  TextBoldRegular,
  TextBulletListLtrRegular,
  TextItalicRegular,
  TextUnderlineRegular,
} from "@fluentui/react-icons";
import type { OpenDraft } from "../../desk/index.ts";
import { useAccess, useDesk } from "../desk-context.ts";
import { BackButton } from "../frame/back-button.tsx";
import { AttachMenu } from "./attach-menu.tsx";
import { DelayDelivery } from "./delay-delivery.tsx";
import { format, type Format } from "./formatting.ts";

const formats: readonly { readonly command: Format; readonly label: string; readonly icon: ReactElement }[] =
  [
    { command: "bold", label: "Bold", icon: <TextBoldRegular /> },
    { command: "italic", label: "Italic", icon: <TextItalicRegular /> },
    { command: "underline", label: "Underline", icon: <TextUnderlineRegular /> },
    { command: "insertUnorderedList", label: "Bullets", icon: <TextBulletListLtrRegular /> },
  ];

function Formats() {
  return (
    <ToolbarGroup className="formats" role="group" aria-label="Format">
      {formats.map(({ command, label, icon }) => (
        <ToolbarButton
          key={command}
          icon={icon}
          aria-label={label}
          title={label}
          // The editor keeps its selection.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            format(command);
          }}
        />
      ))}
    </ToolbarGroup>
  );
}

/** The add-in's button, as its manifest has it. */
function AddinButton({ draft }: { readonly draft: OpenDraft }) {
  const { desk, manifest } = useAccess();
  const command = manifest.commands.find(({ mode }) => mode === "compose");
  if (command === undefined) return null;
  return (
    <ToolbarButton
      className="addin-button"
      icon={<img src={manifest.icon} alt="" width={20} height={20} />}
      onClick={() => {
        draft.window.session.change({ initializationContext: "" });
        desk.openPane(command.id, draft.window.session, draft.host);
      }}
    >
      <span className="ribbon-label">{command.label}</span>
    </ToolbarButton>
  );
}

/** What can be done with the draft. */
export function Ribbon({ draft }: { readonly draft: OpenDraft }) {
  const [desk, { isSending }] = useDesk();
  const isHigh = draft.importance === "high";
  return (
    <Toolbar
      aria-label="Draft"
      className="ribbon"
      size="small"
      checkedValues={{ importance: isHigh ? ["high"] : [] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        desk.setImportance(checkedItems.includes("high") ? "high" : "normal");
      }}
    >
      <BackButton />
      <ToolbarButton
        appearance="primary"
        className="send"
        icon={<SendFilled />}
        title="Send (Ctrl+Enter)"
        disabledFocusable={isSending}
        onClick={() => {
          void desk.send();
        }}
      >
        Send
      </ToolbarButton>
      <ToolbarButton
        icon={<DeleteRegular />}
        onClick={() => {
          desk.discard();
        }}
      >
        <span className="ribbon-label">Discard</span>
      </ToolbarButton>
      <ToolbarDivider />
      <AttachMenu session={draft.window.session} ownerId={draft.ownerId} />
      <ToolbarToggleButton
        name="importance"
        value="high"
        icon={<ImportantRegular />}
        aria-label="High importance"
        title="High importance"
      />
      <DelayDelivery session={draft.window.session} />
      <Formats />
      <AddinButton draft={draft} />
    </Toolbar>
  );
}
