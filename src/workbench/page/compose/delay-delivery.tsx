import { useState } from "react";
import {
  Button,
  Field,
  Input,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  ToolbarButton,
} from "@fluentui/react-components";
import { CalendarClockRegular } from "@fluentui/react-icons";
import type { ComposeSession } from "../../host/index.ts";
import { dayOf, timeOfDay } from "../../mail/index.ts";
import { instantOf, isoInLondon } from "../../../message/index.ts";
import { useDesk } from "../desk-context.ts";
import { useObserved } from "../use-observed.ts";

/** The moment that a date and time field shows, in London: `2026-11-10T16:30`. Null for an empty or half-filled one. */
function momentIn(value: string): number | null {
  const [year, month, day, hour, minute] = value.split(/\D/).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return hour === undefined || minute === undefined
    ? null
    : instantOf({ year, month, day, hour, minute, offsetMinutes: null });
}

function Choice({ session, onDone }: { readonly session: ComposeSession; readonly onDone: () => void }) {
  const [desk] = useDesk();
  const now = desk.parts.clock.now();
  const first = session.state.delayDeliveryTime ?? now + 3_600_000;
  const [value, setValue] = useState(isoInLondon(first).slice(0, 16));
  const moment = momentIn(value);
  const fault =
    moment === null ? "Choose a day and a time." : moment <= now ? "That is in the past." : undefined;
  const set = (delayDeliveryTime: number | null) => {
    session.change({ delayDeliveryTime });
    onDone();
  };
  return (
    <div className="delay">
      <Field
        label="Deliver not before"
        validationState={fault === undefined ? "none" : "error"}
        {...(fault === undefined ? {} : { validationMessage: fault })}
      >
        <Input
          type="datetime-local"
          value={value}
          onChange={(_, data) => {
            setValue(data.value);
          }}
        />
      </Field>
      <div className="delay-ways">
        <Button
          appearance="primary"
          disabledFocusable={fault !== undefined}
          onClick={() => {
            set(moment);
          }}
        >
          Delay
        </Button>
        <Button
          onClick={() => {
            set(null);
          }}
        >
          At once
        </Button>
      </div>
    </div>
  );
}

/** When the message is to be delivered. */
export function DelayDelivery({ session }: { readonly session: ComposeSession }) {
  const [isOpen, setIsOpen] = useState(false);
  const { delayDeliveryTime } = useObserved(session);
  const when =
    delayDeliveryTime === null ? null : `${dayOf(delayDeliveryTime)}, ${timeOfDay(delayDeliveryTime)}`;
  return (
    <Popover
      open={isOpen}
      onOpenChange={(_, { open }) => {
        setIsOpen(open);
      }}
      trapFocus
      positioning="below-start"
    >
      <PopoverTrigger disableButtonEnhancement>
        <ToolbarButton
          icon={<CalendarClockRegular />}
          aria-label={when === null ? "Delay delivery" : `Delivery delayed until ${when}`}
          title={when ?? "Delay delivery"}
          className={when === null ? undefined : "is-on"}
        />
      </PopoverTrigger>
      <PopoverSurface aria-label="Delay delivery">
        {isOpen && (
          <Choice
            session={session}
            onDone={() => {
              setIsOpen(false);
            }}
          />
        )}
      </PopoverSurface>
    </Popover>
  );
}
