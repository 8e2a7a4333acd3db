import { useState } from "react";
import { Button, CounterBadge } from "@fluentui/react-components";
import { BugRegular, LightbulbRegular } from "@fluentui/react-icons";
import { FaultsDrawer } from "../drawers/faults-drawer.tsx";
import { faultCount } from "../drawers/fault-words.ts";
import { useDesk } from "../desk-context.ts";
import { Clock } from "./clock.tsx";
import { PersonMenu } from "./person-menu.tsx";
import { ThemeMenu } from "./theme-menu.tsx";
import type { ThemeChoice } from "./use-theme.ts";

/** What the page is, who one is in it, and the switches of the stand-in. */
export function TopBar(props: {
  readonly themeChoice: ThemeChoice;
  readonly onThemeChoice: (choice: ThemeChoice) => void;
}) {
  const [desk, { faults, clientName }] = useDesk();
  const [isOpen, setIsOpen] = useState(false);
  const count = faultCount(faults, clientName);
  return (
    <header className="bar">
      <div className="brand">
        <h1 className="brand-name">Lowmarsh mail</h1>
        <p className="brand-truth">A stand-in for Outlook: ours, not Microsoft's</p>
      </div>
      <div className="bar-tools">
        <Clock />
        <Button
          appearance="transparent"
          className="bar-button"
          icon={<LightbulbRegular />}
          onClick={() => {
            desk.showSituations();
          }}
        >
          <span className="bar-label">Situations</span>
        </Button>
        <Button
          appearance="transparent"
          className="bar-button"
          icon={<BugRegular />}
          aria-label={count === 0 ? "Faults: none is switched on" : `Faults: ${count} switched on`}
          onClick={() => {
            setIsOpen(true);
          }}
        >
          <span className="bar-label">Faults</span>
          {count > 0 && <CounterBadge count={count} size="small" color="danger" aria-hidden />}
        </Button>
        <ThemeMenu choice={props.themeChoice} onChoice={props.onThemeChoice} />
        <PersonMenu />
      </div>
      <FaultsDrawer
        isOpen={isOpen}
        onClose={() => {
          setIsOpen(false);
        }}
      />
    </header>
  );
}
