import type { Line } from "../../source/line.js";
import { headingOf } from "./headings.js";

/** Parts what an extractor left in one line: the end of an example and the heading behind it, `}Error codes`. */
export function splitGlued(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const found = /^(\s{0,200}[}\]>`]{1,4})\s?([A-Za-z\u4e00-\u9fff][^{}[\]<>]{1,60})$/.exec(line.text.slice(0, 400));
    if (!found || !headingOf(found[2] as string)) return [line];
    return [
      { ...line, text: found[1] as string },
      { ...line, text: found[2] as string },
    ];
  });
}
