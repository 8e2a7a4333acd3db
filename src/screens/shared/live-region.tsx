import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Something to be said once; `turn` tells two notices of the same words apart. */
export interface Notice {
  readonly text: string;
  readonly turn: number;
}

/** The one place where results are announced to a screen reader; always there, or nothing would be heard. */
export function LiveRegion({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.hidden}>
      <span key={notice.turn}>{notice.text}</span>
    </div>
  );
}
