import { writeWeights } from "./write.ts";

writeWeights();
