import { Skeleton, SkeletonItem } from "@fluentui/react-components";
import { words } from "../words/index.ts";
import { Title } from "./heading.tsx";
import { useLayout } from "./layout.ts";

/** What is shown until the register has answered. */
export function Loading() {
  const layout = useLayout();
  return (
    <div className={layout.stack}>
      <Title>{words.page.opening}</Title>
      <p className={layout.text}>{words.page.openingMore}</p>
      <Skeleton aria-hidden="true">
        <div className={layout.stack}>
          <SkeletonItem size={24} />
          <SkeletonItem size={128} />
          <SkeletonItem size={128} />
        </div>
      </Skeleton>
    </div>
  );
}
