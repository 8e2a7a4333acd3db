import { useEffect, useState } from "react";
import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ClockRegular } from "@fluentui/react-icons";
import { dayOf, timeOfDay } from "../../mail/index.ts";
import { useDesk } from "../desk-context.ts";

const skips = [
  { label: "Five seconds on", ms: 5_000 },
  { label: "Five minutes on", ms: 300_000 },
  { label: "An hour on", ms: 3_600_000 },
  { label: "A day on", ms: 86_400_000 },
];

function useNow(): number {
  const [desk] = useDesk();
  const [now, setNow] = useState(() => desk.parts.clock.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(desk.parts.clock.now());
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, [desk]);
  return now;
}

/** The stand-in's time, and a way to put it forward. */
export function Clock() {
  const [desk] = useDesk();
  const now = useNow();
  const time = timeOfDay(now);
  const day = dayOf(now);
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          className="bar-button clock"
          icon={<ClockRegular />}
          aria-label={`The stand-in's time is ${time}, ${day}. Put it forward`}
        >
          <span className="clock-text">
            <span className="clock-time">{time}</span>
            <span className="clock-day">{day.split(" ").slice(0, 3).join(" ")}</span>
          </span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {skips.map(({ label, ms }) => (
            <MenuItem
              key={label}
              onClick={() => {
                desk.skip(ms);
              }}
            >
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
