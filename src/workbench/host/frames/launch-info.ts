/** How a page learns that it is hosted, and by whom. */
export interface LaunchInfo {
  readonly conversationId: string;
  readonly controlId: string;
  readonly hostOrigin: string;
  /** 1, 2, 3 …: makes the correlation id, which Office.js only repeats. */
  readonly number: number;
}

/**
 * What `window.name` must hold before Office.js runs: the host's description and the channel. `disableLogging` keeps the
 * library from posting to Microsoft's telemetry. `en-GB` is not a locale of this build, which then takes `en-us`.
 */
export function windowNameFor({ conversationId, controlId, hostOrigin, number }: LaunchInfo): string {
  const correlation = `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
  const hostInfo = ["Outlook", "Web", "16.01", "en-GB", correlation, "", "disableLogging", "16"];
  return JSON.stringify({
    baseFrameName: controlId,
    hostInfo: hostInfo.join("|"),
    xdmInfo: [conversationId, controlId, hostOrigin].join("|"),
    serializerVersion: 1,
    flights: "[]",
  });
}
