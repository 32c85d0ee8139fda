import type { Report } from "../report.js";

/** Where and how it was measured. */
export const machineLine = ({ machine: { node, platform, cpu, cores }, quick, seconds }: Report): string =>
  `Node ${node}, ${platform}, ${cpu}, ${cores} cores; ${quick ? "quick, " : ""}${seconds.toFixed(0)} s`;
