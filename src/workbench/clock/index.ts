export { simulatedClock, startOfStory, type SimulatedClock } from "./simulated-clock.ts";
