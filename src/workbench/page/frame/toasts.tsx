import { useEffect, useId } from "react";
import {
  Link,
  Toast,
  Toaster,
  ToastTitle,
  ToastTrigger,
  useToastController,
} from "@fluentui/react-components";
import { useDesk } from "../desk-context.ts";

/** Ctrl+M brings the cursor to what was just said, and to its Undo. */
function isToastKey(event: KeyboardEvent): boolean {
  return event.ctrlKey && event.key === "m";
}

/** Says what was just done, and offers to undo it. */
export function Toasts() {
  const [, { done }] = useDesk();
  const toasterId = useId();
  const { dispatchToast } = useToastController(toasterId);
  useEffect(() => {
    if (done === null) return;
    const { text, undo } = done;
    const action =
      undo === null ? undefined : (
        <ToastTrigger>
          <Link as="button" onClick={undo}>
            Undo
          </Link>
        </ToastTrigger>
      );
    dispatchToast(
      <Toast>
        <ToastTitle {...(action === undefined ? {} : { action })}>{text}</ToastTitle>
      </Toast>,
      {
        intent: "success",
        timeout: undo === null ? 4000 : 30_000,
        pauseOnHover: true,
        pauseOnWindowBlur: true,
      },
    );
  }, [done, dispatchToast]);
  return <Toaster toasterId={toasterId} position="bottom-start" shortcuts={{ focus: isToastKey }} />;
}
