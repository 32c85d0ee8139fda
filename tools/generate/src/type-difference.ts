import { join } from "node:path";
import { lineDifference } from "./line-difference.js";
import type { MadePackage } from "./make-package.js";
import { readText } from "./package-files.js";

/** Generated sources that callers see in the package's `.d.ts` files. */
const visible = /^src\/(client|errors|paths|service|types)\.gen\.ts$/;

/** How many lines of a file are shown. */
const most = 30;

/**
 * What a package that is about to be written changes in the types that callers see, as lines to print.
 *
 * @param colour whether the lines go to a terminal
 */
export function typeDifference({ directory, changed, generated }: MadePackage, colour: boolean): string[] {
  const paint = (code: number, text: string) => (colour ? `\x1b[${code}m${text}\x1b[0m` : text);
  return changed
    .filter((path) => visible.test(path))
    .flatMap((path) => {
      const before = readText(join(directory, path));
      if (before === undefined) return [paint(1, `  ${path} is new`)];
      const lines = lineDifference(before, generated?.files.get(path) ?? "");
      const shown = lines.slice(0, most).map((line) => paint(line.startsWith("-") ? 31 : 32, `  ${line}`));
      const rest = lines.length > most ? [`  … and ${lines.length - most} lines more`] : [];
      return [paint(1, `  ${path}`), ...shown, ...rest];
    });
}
