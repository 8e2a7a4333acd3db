import { ToolbarButton } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useDesk } from "../desk-context.ts";

/** The way back to the list, on a narrow screen where one sees only one of the two. */
export function BackButton() {
  const [desk] = useDesk();
  return (
    <ToolbarButton
      className="back"
      icon={<ArrowLeftRegular />}
      aria-label="Back to the list"
      onClick={() => {
        desk.showList();
      }}
    />
  );
}
