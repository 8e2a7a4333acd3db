import { useId, useState, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";

const useStyles = makeStyles({
  button: {
    width: "100%",
    justifyContent: "flex-start",
    alignItems: "flex-start",
    textAlign: "start",
    paddingInline: 0,
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
  },
  content: { paddingInlineStart: tokens.spacingHorizontalXXL, paddingBlock: tokens.spacingVerticalXS },
});

interface DisclosureProps {
  readonly title: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A line that opens to show more, and closes again. */
export function Disclosure({ title, startsOpen = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div>
      <Button
        appearance="transparent"
        className={styles.button}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {title}
      </Button>
      {isOpen && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}
