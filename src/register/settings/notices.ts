import type { NoticeRoute } from "./settings.ts";
import { neededText, SettingFault, textOf, type Environment } from "./reader.ts";

function bySmtp(url: string, from: string | null): NoticeRoute {
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol))
    throw new SettingFault("SMTP_URL", "is no address of a mail server: wanted smtp://… or smtps://….");
  return { kind: "smtp", url, from };
}

/** How notices leave. In production one way is needed: a request nobody hears of would only lapse. */
export function readNotices(env: Environment, clientId: string, isProduction: boolean): NoticeRoute | null {
  const smtp = textOf(env, "SMTP_URL");
  const sender = textOf(env, "GRAPH_SENDER");
  if (smtp !== null && sender !== null)
    throw new SettingFault("GRAPH_SENDER", "contradicts SMTP_URL: notices leave one way.");
  if (smtp !== null) return bySmtp(smtp, textOf(env, "NOTICES_FROM"));
  if (sender !== null) {
    const secretFile = neededText(
      env,
      "GRAPH_CLIENT_SECRET_FILE",
      "the secret with which GRAPH_SENDER sends",
    );
    return { kind: "graph", sender, clientId: textOf(env, "GRAPH_CLIENT_ID") ?? clientId, secretFile };
  }
  if (isProduction)
    throw new SettingFault("SMTP_URL", "is missing, and so is GRAPH_SENDER: how notices leave.");
  return null;
}
