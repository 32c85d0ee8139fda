import type { Direction } from "../direction.js";
import type { Step } from "../finding.js";
import { printable } from "../printable.js";

/** A place for people: `input Images[].Force`. */
export const place = (direction: Direction, path: readonly Step[]): string =>
  printable(
    path.reduce<string>(
      (text, step) =>
        step === 0 ? `${text}[]` : step === 1 ? `${text}{}` : `${text}${/ $/.test(text) ? "" : "."}${step}`,
      `${direction} `,
    ),
  );
