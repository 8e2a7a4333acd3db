import type { Frame, Host, Page, PageRequest, ShowPage, ShownPage } from "../host/index.ts";

/** Where the add-in's frames are put, and what their users are told. */
export interface FramePlace {
  /** The element that a frame is appended to. */
  readonly container: HTMLElement;
  /** The frame's accessible name. */
  readonly title: string;
  /** True for a page that nobody is to see: a launch event's. */
  readonly isHidden: boolean;
}

/** What an add-in's page may do: what Outlook on the web lets it. No top navigation, no forms that leave, no downloads. */
const sandbox = [
  "allow-scripts",
  "allow-forms",
  "allow-same-origin",
  "allow-popups",
  "allow-popups-to-escape-sandbox",
];

function frameElement({ title, isHidden }: FramePlace): HTMLIFrameElement {
  const element = document.createElement("iframe");
  element.title = title;
  element.sandbox.add(...sandbox);
  element.hidden = isHidden;
  if (isHidden) element.setAttribute("aria-hidden", "true");
  return element;
}

/**
 * Opens a page of the add-in in an iframe of this document and attaches it to the host. Office.js learns of its host by
 * `window.name`, so the page's address stays as the manifest has it. Both pages must be https and of one host name, or
 * Office.js does not trust this one.
 */
export function openIframe(request: PageRequest, attach: Host["attach"], place: FramePlace): ShownPage {
  const element = frameElement(place);
  const origin = new URL(request.address, location.href).origin;
  const page: Page = {
    kind: request.kind,
    session: request.session,
    event: request.event,
    origin,
    hostOrigin: location.origin,
    send(json) {
      element.contentWindow?.postMessage(json, origin);
    },
  };
  const frame: Frame = attach(page);
  const listen = (message: MessageEvent<unknown>) => {
    const isOurs = message.source === element.contentWindow && message.origin === origin;
    if (isOurs && typeof message.data === "string") frame.receive(message.data);
  };
  addEventListener("message", listen);
  element.name = frame.windowName;
  element.src = request.address;
  place.container.append(element);
  const close = () => {
    removeEventListener("message", listen);
    frame.close();
    element.remove();
  };
  return { frame, close };
}

/** A transport for launch events: each in an iframe that nobody sees. */
export function hiddenIframes(container: HTMLElement): ShowPage {
  return (request, attach) =>
    openIframe(request, attach, {
      container,
      title: `Handler of ${request.event ?? "a function"}`,
      isHidden: true,
    });
}
