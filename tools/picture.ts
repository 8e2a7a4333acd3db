/** `npm run picture`: draws docs/pictures/report.svg, what the command really prints about some of the sample mail. */
import { writeFileSync } from "node:fs";
import { reportPicture } from "./report-picture.ts";

writeFileSync("docs/pictures/report.svg", await reportPicture());
