import { isWithin } from "@cloudseal/openapi";
import type { Json } from "../specs/load-specs.js";
import type { Difference } from "./difference.js";

/** One entry of the ledger: a place where a page is wrong or silent. */
export interface Erratum {
  /** Address of the place, or of something around it. */
  where: string;
  page: string;
  spec: string;
  why: string;
  sure: number;
  /** Facts that differ there, `values` or, of one name, `missing Action`. */
  differs?: string[];
  /** Short phrases by which the page can be seen to say so still. */
  says?: string[];
}

/** Differences held against the ledger. */
export interface Settled {
  explained: { difference: Difference; erratum: Erratum }[];
  /** Differences that no entry explains. */
  unexplained: Difference[];
  /** Entries that do not differ any more, and what of them does not. */
  stale: { erratum: Erratum; index: number; because: string }[];
}

/**
 * Each difference must be in the ledger, and each entry of the ledger must still differ.
 *
 * @param text the page as one line, for what only its words show
 */
export function settle(differences: readonly Difference[], errata: readonly Erratum[], text: string): Settled {
  const settled: Settled = { explained: [], unexplained: [], stale: [] };
  const used = new Set<string>();
  for (const difference of differences) {
    const index = errata.findIndex((erratum) => explains(erratum, difference) !== undefined);
    const erratum = errata[index];
    if (!erratum) {
      settled.unexplained.push(difference);
      continue;
    }
    used.add(`${index} ${explains(erratum, difference)}`);
    settled.explained.push({ difference, erratum });
  }
  for (const [index, erratum] of errata.entries()) {
    const gone = [
      ...(erratum.differs ?? []).filter((fact) => !used.has(`${index} ${fact}`)),
      ...(erratum.says ?? []).filter((phrase) => !text.includes(phrase)).map((phrase) => JSON.stringify(phrase)),
    ];
    if (gone.length > 0) settled.stale.push({ erratum, index, because: gone.join(", ") });
  }
  return settled;
}

/** The fact of an erratum by which it explains a difference. */
function explains({ where, differs = [] }: Erratum, difference: Difference): string | undefined {
  if (!isWithin(difference.where, where)) return undefined;
  const { fact, name } = difference;
  return differs.find((item) => item === fact || (name !== undefined && item === `${fact} ${name}`));
}

/** The text of a page as one line, in which phrases are looked for. */
export const asOneLine = (text: string): string => text.replace(/\s+/g, " ");

export const errataOf = (extension: Json): Erratum[] => extension.errata ?? [];
