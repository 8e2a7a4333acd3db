import { Skeleton, SkeletonItem, makeStyles, tokens } from "@fluentui/react-components";
import { words } from "../../words.ts";
import { Place } from "./place.tsx";

const useStyles = makeStyles({
  lines: { display: "grid", rowGap: tokens.spacingVerticalM, paddingBlockStart: tokens.spacingVerticalM },
});

/** What is shown until the first check is there. */
export function Loading() {
  const styles = useStyles();
  return (
    <>
      <Place level={1}>{words.summary.opening}</Place>
      <Skeleton aria-hidden="true" className={styles.lines}>
        <SkeletonItem size={16} />
        <SkeletonItem size={96} />
        <SkeletonItem size={96} />
      </Skeleton>
    </>
  );
}
