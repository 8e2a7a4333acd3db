import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { recordable, recordsAs, sayWhoDecides } from "../../state/absence.ts";
import { hashOf } from "../../state/route.ts";
import { words } from "../../words/index.ts";
import { useLayout } from "../layout.ts";
import { useReader } from "../page-context.ts";

const { link } = words.absence;

function ToAbsence({ children }: { readonly children: string }) {
  return (
    <Link inline href={hashOf({ at: "absence" })}>
      {children}
    </Link>
  );
}

/** The way from what is referred to who decides it; to a Monitoring Officer who is recorded as away it says so first. */
export function AbsenceOnReferrals() {
  const layout = useLayout();
  const me = useReader();
  const isOwn = recordsAs(me) === "own";
  if (isOwn && recordable(me.whoDetermines) === "back")
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {sayWhoDecides(me.whoDetermines, me.person)} <ToAbsence>{link.back}</ToAbsence>
        </MessageBarBody>
      </MessageBar>
    );
  return (
    <p className={layout.text}>
      <ToAbsence>{isOwn ? link.own : link.read}</ToAbsence>
    </p>
  );
}

/** The way from everybody's accounts to who decides. */
export function AbsenceOnAccounts() {
  return <ToAbsence>{link.other}</ToAbsence>;
}
