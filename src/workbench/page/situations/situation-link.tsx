import type { ReactNode } from "react";
import { Link } from "@fluentui/react-components";
import type { Situation } from "../../situations/index.ts";
import { useDesk } from "../desk-context.ts";

/** A link that plays a situation, even the one that the address names already. */
export function SituationLink(props: { readonly situation: Situation; readonly children: ReactNode }) {
  const [desk] = useDesk();
  const address = `#situation=${props.situation.id}`;
  return (
    <Link
      href={address}
      onClick={(event) => {
        event.preventDefault();
        history.pushState(null, "", address);
        void desk.play(props.situation);
      }}
    >
      {props.children}
    </Link>
  );
}
