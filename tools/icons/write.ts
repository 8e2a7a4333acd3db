/** `npm run icons`: draws the add-in's icons into assets/. */
import { writeFileSync } from "node:fs";
import { sizes } from "./drawing.ts";
import { encode } from "./png.ts";
import { rasterise } from "./raster.ts";

for (const side of sizes) writeFileSync(`assets/icon-${side}.png`, encode(rasterise(side)));
