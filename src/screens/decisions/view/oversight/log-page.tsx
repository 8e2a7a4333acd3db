import { useState } from "react";
import { Button, Field, Input, Spinner, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { AuditVerdict } from "../../../../api/index.ts";
import type { Shown } from "../../state/page-state.ts";
import { places } from "../../state/page-state.ts";
import { label, words } from "../../words/index.ts";
import { Bars } from "../bars.tsx";
import { Heading, Title } from "../heading.tsx";
import { useLayout } from "../layout.ts";
import { usePage } from "../page-context.ts";
import { KeepRecord } from "./keep-record.tsx";
import { LogEntry } from "./log-entry.tsx";

const { log } = words;

const useStyles = makeStyles({
  verdict: {
    margin: 0,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "4px" },
  },
  good: { color: tokens.colorPaletteGreenForeground1, fontSize: "20px", display: "inline-flex" },
  bad: { color: tokens.colorPaletteRedForeground1, fontSize: "20px", display: "inline-flex" },
  entries: { listStyleType: "none", margin: 0, gap: 0, paddingBlock: tokens.spacingVerticalS },
  mono: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** A head as somebody keeps it: `12:9f2c…` with 64 hexadecimal digits, but not `12` alone. */
const keptHead = /^\d{1,12}:[0-9a-f]{64}$/;

function Verdict({ verdict }: { readonly verdict: AuditVerdict }) {
  const styles = useStyles();
  const layout = useLayout();
  const { ok, entries, firstBad } = verdict;
  return (
    <>
      <p className={styles.verdict} tabIndex={-1} data-focus={places.verdict}>
        <span className={ok ? styles.good : styles.bad} aria-hidden="true">
          {ok ? <CheckmarkCircleFilled /> : <WarningFilled />}
        </span>
        <span>
          {ok ? label(log.holds, { count: entries }) : label(log.broken, { entry: firstBad?.n ?? "" })}
        </span>
      </p>
      {!ok && <p className={layout.text}>{label(log.brokenMore, { because: firstBad?.because ?? "" })}</p>}
    </>
  );
}

/** The newest entry's mark, to be kept elsewhere. */
function Head({ head }: { readonly head: string }) {
  const styles = useStyles();
  const layout = useLayout();
  const { page } = usePage();
  if (head === "") return null;
  return (
    <div className={layout.close}>
      <Heading level={3}>{log.head}</Heading>
      <code className={styles.mono}>{head}</code>
      <p className={layout.muted}>{log.headMore}</p>
      <div className={layout.buttons}>
        <Button
          onClick={() => {
            page.actions.copy(head);
          }}
        >
          {log.copy}
        </Button>
      </div>
    </div>
  );
}

/** Verifies the log, by itself or against an older entry that somebody kept. */
function Verify({ verdict, head }: { readonly verdict: AuditVerdict | null; readonly head: string }) {
  const layout = useLayout();
  const { page, state } = usePage();
  const [kept, setKept] = useState("");
  const [wasTried, setTried] = useState(false);
  const isWrong = kept.trim() !== "" && !keptHead.test(kept.trim());
  const isAtWork = state.work?.doing === "verify";
  return (
    <form
      className={layout.card}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isWrong) page.actions.verify(kept.trim() === "" ? null : kept.trim());
      }}
    >
      <Heading level={2}>{log.verify}</Heading>
      <Field
        label={label(words.page.optional, { label: log.kept })}
        hint={log.keptHint}
        {...(wasTried && isWrong ? { validationState: "error", validationMessage: log.keptWrong } : {})}
      >
        <Input
          value={kept}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, { value }) => {
            setKept(value);
          }}
        />
      </Field>
      <div className={layout.buttons}>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={isAtWork}
          icon={isAtWork ? <Spinner size="extra-tiny" aria-hidden="true" /> : null}
        >
          {isAtWork ? log.verifying : log.verify}
        </Button>
      </div>
      {state.fault !== null && <p className={layout.text}>{state.fault}</p>}
      {verdict !== null && <Verdict verdict={verdict} />}
      <Head head={head} />
    </form>
  );
}

/** The log: whether it is whole, and its entries in their order. */
export function LogPage({ shown }: { readonly shown: Extract<Shown, { is: "log" }> }) {
  const styles = useStyles();
  const layout = useLayout();
  const { page, state } = usePage();
  return (
    <div className={layout.stack}>
      <Bars />
      <Title>{log.title}</Title>
      <p className={layout.text}>{log.lead}</p>
      <Verify verdict={shown.verdict} head={shown.head} />
      <KeepRecord />
      <Heading level={2}>{log.entries}</Heading>
      {shown.entries.length === 0 && <p className={layout.text}>{log.empty}</p>}
      {shown.entries.length > 0 && (
        <ol className={mergeClasses(layout.card, styles.entries)}>
          {shown.entries.map((entry) => (
            <LogEntry key={entry.n} entry={entry} />
          ))}
        </ol>
      )}
      {shown.next !== null && (
        <div className={layout.buttons}>
          <Button
            disabledFocusable={state.work?.doing === "more"}
            onClick={() => {
              page.actions.more();
            }}
          >
            {log.more}
          </Button>
        </div>
      )}
    </div>
  );
}
