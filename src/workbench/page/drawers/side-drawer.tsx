import type { ReactNode } from "react";
import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";

/** A drawer at the end of the window, with its title and the way to close it; Escape and a click beside it close it too. */
export function SideDrawer(props: {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly size?: "small" | "medium";
  /** Names what the body holds, for the style sheet. */
  readonly className: string;
  readonly children: ReactNode;
}) {
  return (
    <OverlayDrawer
      open={props.isOpen}
      position="end"
      size={props.size ?? "small"}
      onOpenChange={(_, { open }) => {
        if (!open) props.onClose();
      }}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label="Close"
              onClick={props.onClose}
            />
          }
        >
          {props.title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={props.className}>{props.children}</DrawerBody>
    </OverlayDrawer>
  );
}
