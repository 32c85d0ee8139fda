/** Where a difference stands in the page: at a fact, or at its beginning when the page does not have it. */
export const at = ({ line, sure = 100 }: { line: number; sure?: number } = { line: 1 }) => ({ line, sure });
