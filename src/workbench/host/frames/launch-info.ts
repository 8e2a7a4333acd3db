/** How a page learns that it is hosted, and by whom. */
export interface LaunchInfo {
  readonly conversationId: string;
  readonly controlId: string;
  readonly hostOrigin: string;
}

/** Office.js only repeats it to Microsoft's telemetry, which is off. */
const noCorrelation = "00000000-0000-4000-8000-000000000000";

/**
 * What `window.name` must hold before Office.js runs: the host's description and the channel. `disableLogging` keeps the
 * library from posting to Microsoft's telemetry. `en-GB` is not a locale of this build, which then takes `en-us`.
 */
export function windowNameFor({ conversationId, controlId, hostOrigin }: LaunchInfo): string {
  const hostInfo = ["Outlook", "Web", "16.01", "en-GB", noCorrelation, "", "disableLogging", "16"];
  return JSON.stringify({
    baseFrameName: controlId,
    hostInfo: hostInfo.join("|"),
    xdmInfo: [conversationId, controlId, hostOrigin].join("|"),
    serializerVersion: 1,
    flights: "[]",
  });
}
