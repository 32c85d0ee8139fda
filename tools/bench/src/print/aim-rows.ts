import type { Aim } from "../report.js";

/** The aims as rows of text: aim, vendor, figure, limit, met or not. */
export const aimRows = (aims: readonly Aim[]): string[][] =>
  aims.map(({ name, vendor, figure, limit, met }) => [
    name,
    vendor,
    number(figure),
    `at most ${number(limit)}`,
    met ? "met" : "not met",
  ]);

const number = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(value < 0.2 ? 3 : 2));
