import type { Page } from "../../page.js";
import type { Part } from "./split-page.js";

/** Method and path of a service that has them, from the line of its syntax. */
export function syntax(parts: readonly Part[]): Pick<Page, "method" | "path"> {
  for (const part of parts) {
    if (part.table || (part.section !== "syntax" && part.section !== "head" && part.section !== "request")) continue;
    for (const { text, number } of part.lines.slice(0, 100)) {
      const found =
        /^\W*(GET|POST|PUT|DELETE|PATCH|HEAD)\s+(?:https?:\/\/[^/\s]{1,200})?(\/\S{0,1000})(?:\s+HTTP\/[\d.]+)?/.exec(
          text,
        );
      if (!found) continue;
      const path = (found[2] as string).replace(/[?`].*$/, "").replace(/\[(\w+)\]|<(\w+)>/g, "{$1$2}");
      return {
        method: { value: found[1] as string, line: number, sure: 100 },
        path: { value: path, line: number, sure: 100 },
      };
    }
  }
  return {};
}
