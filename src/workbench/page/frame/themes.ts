import { createDarkTheme, createLightTheme, type BrandVariants } from "@fluentui/react-components";

/** A teal of our own, from dark to light: Outlook's blue would make the stand-in look like the real thing. */
const teal: BrandVariants = {
  10: "#011415",
  20: "#04272a",
  30: "#07383b",
  40: "#0a484b",
  50: "#0d585c",
  60: "#11696d",
  70: "#14797e",
  80: "#0f6b70",
  90: "#2b8f93",
  100: "#46a1a4",
  110: "#61b2b5",
  120: "#7cc3c5",
  130: "#98d3d4",
  140: "#b5e2e3",
  150: "#d3f0f0",
  160: "#ecf9f9",
};

export const lightTheme = createLightTheme(teal);

/** Text and links on dark ground want the lighter half of the teal. */
export const darkTheme = {
  ...createDarkTheme(teal),
  colorBrandForeground1: teal[110],
  colorBrandForeground2: teal[120],
  colorBrandForegroundLink: teal[120],
  colorCompoundBrandForeground1: teal[110],
};
