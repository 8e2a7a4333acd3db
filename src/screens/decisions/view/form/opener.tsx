import { Button, type ButtonProps } from "@fluentui/react-components";
import type { FormName } from "../../state/form.ts";
import { places } from "../../state/page-state.ts";
import { usePage } from "../page-context.ts";

interface OpenerProps extends Pick<ButtonProps, "appearance" | "size" | "aria-label"> {
  readonly form: FormName;
  /** What the form is about: see `OpenForm`. */
  readonly about: string;
  readonly children: string;
}

/** The button that opens a form; the focus comes back to it when the form is closed. */
export function Opener({ form, about, children, ...look }: OpenerProps) {
  const { page } = usePage();
  return (
    <Button
      {...look}
      data-focus={places.opener(form, about)}
      onClick={() => {
        page.actions.open(form, about);
      }}
    >
      {children}
    </Button>
  );
}
