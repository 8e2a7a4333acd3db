const office = "application/vnd.openxmlformats-officedocument.";

/** Media types by the end of the name, for Outlook names none in a draft. */
const types: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  doc: "application/msword",
  docx: `${office}wordprocessingml.document`,
  xls: "application/vnd.ms-excel",
  xlsx: `${office}spreadsheetml.sheet`,
  ppt: "application/vnd.ms-powerpoint",
  pptx: `${office}presentationml.presentation`,
  odt: "application/vnd.oasis.opendocument.text",
  rtf: "application/rtf",
  txt: "text/plain",
  htm: "text/html",
  html: "text/html",
  csv: "text/csv",
  ics: "text/calendar",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  zip: "application/zip",
};

/** The media type that a file's name promises; `application/octet-stream` where it promises none. */
export function mediaTypeOf(name: string): string {
  const end = name
    .slice(name.lastIndexOf(".") + 1)
    .trim()
    .toLowerCase();
  return (
    (Object.prototype.hasOwnProperty.call(types, end) ? types[end] : undefined) ?? "application/octet-stream"
  );
}
