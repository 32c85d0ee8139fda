import type { Wire } from "../wire.js";

const mostCharacters = 2000;

/** A request as text; long parts are cut. */
export const printWire = (wire: Wire | string): string[] =>
  typeof wire === "string"
    ? [wire]
    : [
        `${wire.method} ${cut(wire.target)}`,
        ...[...wire.headers]
          .sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
          .map(([name, value]) => `${name.toLowerCase()}: ${cut(value)}`),
        "",
        cut(JSON.stringify(wire.body).slice(1, -1)),
      ];

const cut = (text: string) =>
  text.length > mostCharacters ? `${text.slice(0, mostCharacters)}… (${text.length} characters)` : text;
