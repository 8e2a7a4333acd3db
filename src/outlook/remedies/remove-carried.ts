import { isMessage, listedIn } from "../read-item/attachments.ts";
import type { CarriedOut } from "./carried-out.ts";
import { carriedPlace } from "./carried-place.ts";
import { changeBody } from "./change-body.ts";
import { advised, type Target } from "./target.ts";

/** Whether the earlier message may be an attached one; not known counts as may be. */
async function mayBeAttached({ item, calls }: Target): Promise<boolean> {
  const answer = await calls.ask<unknown>("getAttachmentsAsync", (callback) => {
    item.getAttachmentsAsync(callback);
  });
  return listedIn(answer)?.some(isMessage) ?? true;
}

/**
 * Takes the earlier messages out of the text, all that it quotes, where their place in the HTML is certain. Else the sender
 * is told to do it: text that is cut at the wrong place is lost words, or a message that was thought to be gone.
 */
export async function removeCarried(target: Target): Promise<CarriedOut> {
  if (await mayBeAttached(target)) return advised("remove-carried");
  return changeBody("remove-carried", target, {
    edit({ form, content }) {
      const place = form === "html" ? carriedPlace(content) : null;
      return place === null ? null : content.slice(0, place.start) + content.slice(place.end);
    },
    isDone: (content) => carriedPlace(content) === null,
  });
}
