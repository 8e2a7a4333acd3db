import { Button } from "@fluentui/react-components";
import { AttachRegular, DismissRegular, MailRegular } from "@fluentui/react-icons";
import type { SessionAttachment } from "../../host/index.ts";

const sizes = ["bytes", "kB", "MB"];

function sizeOf(bytes: number): string {
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  return `${Math.max(1, Math.round(bytes / 1000 ** step))} ${sizes[step] ?? ""}`;
}

function addressOf({ content, format }: SessionAttachment): string {
  return format === "base64"
    ? `data:application/octet-stream;base64,${content}`
    : `data:message/rfc822;charset=utf-8,${encodeURIComponent(content)}`;
}

function Attachment(props: {
  readonly attachment: SessionAttachment;
  readonly onRemove: ((id: string) => void) | undefined;
}) {
  const { attachment, onRemove } = props;
  const isMessage = attachment.attachmentType === "item" || attachment.format === "eml";
  const fileName =
    isMessage && !attachment.name.endsWith(".eml") ? `${attachment.name}.eml` : attachment.name;
  return (
    <li className="attachment">
      {isMessage ? <MailRegular aria-hidden /> : <AttachRegular aria-hidden />}
      <a href={addressOf(attachment)} download={fileName}>
        {attachment.name}
      </a>
      <span className="attachment-size">{isMessage ? "message" : sizeOf(attachment.size)}</span>
      {onRemove !== undefined && (
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={`Remove ${attachment.name}`}
          onClick={() => {
            onRemove(attachment.id);
          }}
        />
      )}
    </li>
  );
}

/** What is attached, each to be saved and, in a draft, to be removed. */
export function Attachments(props: {
  readonly attachments: readonly SessionAttachment[];
  readonly onRemove?: (id: string) => void;
}) {
  if (props.attachments.length === 0) return null;
  return (
    <ul className="attachments" aria-label="Attachments">
      {props.attachments.map((attachment) => (
        <Attachment key={attachment.id} attachment={attachment} onRemove={props.onRemove} />
      ))}
    </ul>
  );
}
