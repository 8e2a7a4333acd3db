import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { DarkThemeRegular } from "@fluentui/react-icons";
import type { ThemeChoice } from "./use-theme.ts";

const labels: Readonly<Record<ThemeChoice, string>> = {
  system: "As the system has it",
  light: "Light",
  dark: "Dark",
};

/** Light, dark, or as the system has it. */
export function ThemeMenu(props: {
  readonly choice: ThemeChoice;
  readonly onChoice: (choice: ThemeChoice) => void;
}) {
  return (
    <Menu
      inline
      checkedValues={{ theme: [props.choice] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        props.onChoice(checkedItems[0] as ThemeChoice);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          className="bar-button"
          icon={<DarkThemeRegular />}
          aria-label={`Light or dark: ${labels[props.choice]}`}
          title="Light or dark"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {(Object.keys(labels) as ThemeChoice[]).map((value) => (
            <MenuItemRadio key={value} name="theme" value={value}>
              {labels[value]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
