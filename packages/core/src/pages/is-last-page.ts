/** What is known after a page. */
export interface PageFacts {
  /** Items on this page. */
  readonly count: number;
  /** Items that a page was asked to have. */
  readonly length: number;
  /** Items up to the end of this page, those before the first page that was asked for included. */
  readonly reached: number;
  /** Number of items on all pages, as the answer has it. */
  readonly total: unknown;
}

/**
 * Whether no page comes after this one: it is empty, the total is reached, or it is not full while no total says that there
 * is more. A page alone does not tell, as servers have limits of their own for its size. A total that is smaller than what
 * was seen is none: some servers leave it 0.
 */
export function isLastPage({ count, length, reached, total }: PageFacts): boolean {
  if (count === 0) return true;
  const known = total === undefined || total === null ? Number.NaN : Number(total);
  return reached === known || (count < length && !(known > reached));
}
