import { makeStyles, tokens } from "@fluentui/react-components";
import type { ConsentRequestView } from "../../../../api/index.ts";
import { sayMoment } from "../../say.ts";
import { happeningByItself, happeningWords, label, words } from "../../words/index.ts";
import { Quote } from "../facts.tsx";
import { Heading } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { protocolsAt } from "./protocols-at.ts";

const useStyles = makeStyles({
  story: { listStyleType: "none", margin: 0, padding: 0 },
  step: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginInlineStart: "7px",
    paddingInlineStart: tokens.spacingHorizontalXL,
    paddingBlockEnd: tokens.spacingVerticalL,
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
    ":last-child": { paddingBlockEnd: 0, borderInlineStartColor: "transparent" },
    "::before": {
      content: '""',
      position: "absolute",
      insetInlineStart: "-7px",
      top: "4px",
      width: "8px",
      height: "8px",
      borderRadius: tokens.borderRadiusCircular,
      border: `2px solid ${tokens.colorCompoundBrandStroke}`,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  time: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

type Happening = ConsentRequestView["happenings"][number];

function sayHappening({ what, by }: Happening, originator: string): string {
  if (by !== null) return label(happeningWords[what], { by: by.name, originator });
  return happeningByItself[what] ?? label(happeningWords[what], { by: words.facts.itself, originator });
}

/** What was written then. Why it was asked stands above already, as part of what is asked. */
function wordsOf({ what, words: text }: Happening): string | null {
  return what === "asked" || what === "informed" ? null : text;
}

interface StepProps {
  readonly happening: Happening;
  readonly protocols: string | null;
  readonly originator: string;
}

function Step({ happening, protocols, originator }: StepProps) {
  const styles = useStyles();
  const text = wordsOf(happening);
  return (
    <li className={styles.step}>
      <span>{sayHappening(happening, originator)}</span>
      <time className={styles.time} dateTime={happening.at}>
        {sayMoment(happening.at)}
      </time>
      {protocols !== null && <span className={styles.time}>{protocols}</span>}
      {text !== null && <Quote>{text}</Quote>}
    </li>
  );
}

/** Everything that has happened to a request, in its order, with what each person wrote. */
export function Story({ request }: { readonly request: ConsentRequestView }) {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <section className={layout.card}>
      <Heading level={2}>{words.facts.story}</Heading>
      <ol className={styles.story}>
        {request.happenings.map((happening, index) => (
          <Step
            key={happening.entry}
            happening={happening}
            protocols={protocolsAt(request.happenings, index)}
            originator={request.originator.name}
          />
        ))}
      </ol>
    </section>
  );
}
