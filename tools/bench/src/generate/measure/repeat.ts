import { median } from "../../measure/median.js";
import type { Cost } from "../report.js";

/** Measures some times; each figure is the median. */
export async function repeat(rounds: number, measure: () => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let round = 0; round < rounds; round++) costs.push(await measure());
  const of = (figure: keyof Cost) => median(costs.map((cost) => cost[figure]));
  return { cpu: of("cpu"), elapsed: of("elapsed"), peak: of("peak") };
}
