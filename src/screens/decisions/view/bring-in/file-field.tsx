import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { places } from "../../state/page-state.ts";
import { usePage } from "../page-context.ts";
import { shownFault, useOpenForm } from "../form/use-open-form.ts";

const useStyles = makeStyles({
  file: {
    minHeight: "44px",
    width: "100%",
    boxSizing: "border-box",
    paddingBlock: tokens.spacingVerticalS,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
    "::file-selector-button": {
      minHeight: "32px",
      maxWidth: "100%",
      marginInlineEnd: tokens.spacingHorizontalM,
      paddingInline: tokens.spacingHorizontalM,
      fontFamily: "inherit",
      fontSize: "inherit",
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground1,
      border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
      borderRadius: tokens.borderRadiusMedium,
      cursor: "pointer",
    },
  },
});

interface FileFieldProps {
  readonly title: string;
  readonly hint: string;
  /** What the browser offers first: `.csv,.json`. */
  readonly accept: string;
}

/** A file of the reader's, by the browser's own means. */
export function FileField({ title, hint, accept }: FileFieldProps) {
  const styles = useStyles();
  const { page } = usePage();
  const { faults } = useOpenForm();
  return (
    <Field label={title} hint={hint} required {...shownFault(faults, "file")}>
      {(named) => (
        <input
          {...named}
          type="file"
          className={styles.file}
          accept={accept}
          data-focus={places.field("file")}
          onChange={({ target }) => {
            const file = target.files?.[0];
            page.actions.pick(file === undefined ? null : { name: file.name, file });
          }}
        />
      )}
    </Field>
  );
}
