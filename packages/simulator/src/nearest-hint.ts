import { nearestName } from "@cloudseal/openapi";

/** What to say of the name that somebody may have meant: `; the nearest is throttle`. Nothing if it is like none. */
export function nearestHint(name: string, known: Iterable<string>): string {
  const nearest = nearestName(name.slice(0, longest), [...new Set(known)]);
  return nearest === undefined ? "" : `; the nearest is ${nearest}`;
}

/** Names in a sentence; of hundreds the first, and how many there are besides. */
export const listNames = (names: readonly string[]): string =>
  names.length > 20 ? `${names.slice(0, 20).join(", ")} and ${names.length - 20} others` : names.join(", ");

/** Anybody may have written a name. */
const longest = 200;
