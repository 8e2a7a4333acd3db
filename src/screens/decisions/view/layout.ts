import { makeStyles, tokens } from "@fluentui/react-components";

/** From here on there is room for two columns. */
const roomy = "@media (min-width: 560px)";

/** How the parts of these pages lie: one look for all of them. */
export const useLayout = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  close: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [roomy]: { padding: tokens.spacingHorizontalXXL },
    "@media print": { border: "none", padding: 0, breakInside: "avoid" },
  },
  buttons: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    "& > *": { minHeight: "44px", maxWidth: "none" },
    [roomy]: { flexDirection: "row", flexWrap: "wrap" },
    "@media print": { display: "none" },
  },
  text: { margin: 0 },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  quote: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    whiteSpace: "pre-wrap",
  },
  notPrinted: { "@media print": { display: "none" } },
});
