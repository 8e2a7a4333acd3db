import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ConsentRequestView } from "../../../../api/index.ts";
import { sayDay, sayLastDay, sayNames } from "../../say.ts";
import type { ListRole } from "../../port.ts";
import { places } from "../../state/page-state.ts";
import { hashOf } from "../../state/route.ts";
import { label, stateWords, words } from "../../words/index.ts";
import { useLayout } from "../layout.ts";
import { tones } from "../request/tone.ts";
import { Mark } from "../state-mark.tsx";

const useStyles = makeStyles({
  row: {
    position: "relative",
    ":hover": { borderTopColor: tokens.colorNeutralStroke1Hover },
  },
  subject: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  link: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outlineStyle: "none" },
    // The whole row leads there, as it looks.
    "::after": { content: '""', position: "absolute", inset: 0, borderRadius: tokens.borderRadiusLarge },
    ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

const frames: Readonly<Record<ListRole, string>> = {
  originator: words.lists.asks,
  requester: words.lists.from,
  "monitoring-officer": words.lists.between,
};

const open: readonly ConsentRequestView["state"][] = ["requested", "informed"];

interface RowProps {
  readonly request: ConsentRequestView;
  readonly role: ListRole;
  readonly at: number;
}

/** One request of a list: how it stands, what it is about, between whom, and until when. */
export function RequestRow({ request, role, at }: RowProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { asker, originator, shareWith, correspondence, state } = request;
  const subject = correspondence?.subject ?? request.id;
  return (
    <li className={mergeClasses(layout.card, styles.row)}>
      <div className={layout.close}>
        <Mark tone={tones[state]}>{stateWords[state]}</Mark>
        <h2 className={styles.subject}>
          <a
            className={styles.link}
            href={hashOf({ at: "request", id: request.id })}
            data-focus={places.item(at)}
          >
            {subject === "" ? words.facts.noSubject : subject}
          </a>
        </h2>
        <p className={layout.text}>
          {label(frames[role], {
            asker: asker.name,
            originator: originator.name,
            people: sayNames(shareWith.map(({ name }) => name)),
          })}
        </p>
        <p className={layout.muted}>
          {open.includes(state)
            ? label(words.lists.answerBy, { date: sayLastDay(request.lapsesAt) })
            : label(words.lists.askedOn, { date: sayDay(request.askedAt) })}
        </p>
      </div>
    </li>
  );
}
