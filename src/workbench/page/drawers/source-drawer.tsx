import type { ReadState } from "../../host/index.ts";
import { SideDrawer } from "./side-drawer.tsx";

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
    <SideDrawer
      title="Headers and source"
      isOpen={props.isOpen}
      onClose={props.onClose}
      size="medium"
      className="source"
    >
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
    </SideDrawer>
  );
}
