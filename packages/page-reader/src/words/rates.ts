import type { Page } from "../page.js";
import { lookup } from "./lookup.js";

type Rate = NonNullable<Page["rateLimit"]>["value"];

/** The rate that a text states, by patterns whose groups are a number and a unit of time, a second if there is none. */
export function rateIn(text: string, patterns: readonly RegExp[]): { rate: Rate; index: number } | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const per = found[2] === undefined ? "second" : unitOf(found[2]);
    if (per) return { rate: { requests: Number((found[1] as string).replaceAll(",", "")), per }, index: found.index };
  }
  return undefined;
}

const unitOf = lookup<Rate["per"]>([
  ["second", "second|sec|s|秒|秒钟"],
  ["minute", "minute|min|分|分钟|分鐘"],
  ["hour", "hour|小时|小時"],
  ["day", "day|天|日"],
]);
