import type { Json } from "../spec-file.js";

/** A place of a document where a spec's author writes what he likes. */
export interface Place {
  holder: Json;
  key: string | number;
  /** Whether it is the member's name and not its value. */
  isName: boolean;
}

/** Words of OpenAPI whose values are prose or data, so that anything there should be generated. */
const prose = /^(title|description|summary|meaning|message|example|page|spec|why|action|resource)$/;
const lists = /^(examples|enum|value|history|says)$/;
const nothing = /(?!)/;

/** All places of a document, those for prose and data apart from those where a text means something. */
export function placesOf(document: Json): { prose: Place[]; other: Place[] } {
  const places = { prose: [] as Place[], other: [] as Place[] };
  const visit = (holder: Json, free: boolean, lists: RegExp): void => {
    if (typeof holder !== "object" || holder === null) return;
    for (const key of Object.keys(holder)) {
      const value = holder[key];
      const at = Array.isArray(holder) ? Number(key) : key;
      const isFree = free || prose.test(key);
      if (typeof value !== "object" || value === null)
        (isFree && typeof value === "string" ? places.prose : places.other).push({ holder, key: at, isName: false });
      if (!Array.isArray(holder)) places.other.push({ holder, key: at, isName: true });
      // What is listed of a server's variables goes into addresses.
      visit(value, free || lists.test(key), key === "variables" ? nothing : lists);
    }
  };
  visit(document, false, lists);
  return places;
}

/** Puts something at a place. */
export function plant({ holder, key, isName }: Place, what: unknown): void {
  if (!isName) holder[key] = what;
  else {
    const members = Object.entries(holder).map(([name, value]) => [name === key ? String(what) : name, value] as const);
    for (const name of Object.keys(holder)) delete holder[name];
    for (const [name, value] of members)
      Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
  }
}
