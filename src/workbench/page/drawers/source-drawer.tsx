import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReadState } from "../../host/index.ts";

/** Headers by which the add-in says something to whoever receives the message. */
const ours = /^x-correspondence-/i;

function Header({ line }: { readonly line: string }) {
  const split = line.indexOf(":");
  const name = line.slice(0, split);
  return (
    <div className={ours.test(name) ? "source-header is-ours" : "source-header"}>
      <dt>{name}</dt>
      <dd>{line.slice(split + 1).trim()}</dd>
    </div>
  );
}

/** The headers of a delivered message, and its body as it came. */
export function SourceDrawer(props: {
  readonly message: ReadState;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { internetHeaders, body } = props.message;
  const lines = internetHeaders.split("\r\n");
  const isChecked = lines.some((line) => ours.test(line));
  return (
    <OverlayDrawer
      open={props.isOpen}
      position="end"
      size="medium"
      onOpenChange={(_, { open }) => {
        if (!open) props.onClose();
      }}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label="Close"
              onClick={props.onClose}
            />
          }
        >
          Headers and source
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className="source">
        <p>
          {isChecked
            ? "The marked headers were set by the add-in when the message was sent."
            : "No header says that this message was checked."}
        </p>
        <dl>
          {lines.map((line) => (
            <Header key={line} line={line} />
          ))}
        </dl>
        <h3>Body</h3>
        <pre tabIndex={0}>{body.content}</pre>
      </DrawerBody>
    </OverlayDrawer>
  );
}
