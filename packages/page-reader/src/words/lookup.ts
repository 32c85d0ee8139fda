/** Finds the value of a word, in whatever case, in a table of values, each with the words for it between bars. */
export function lookup<Value>(
  table: readonly (readonly [Value, words: string])[],
): (word: string) => Value | undefined {
  const values = new Map(table.flatMap(([value, words]) => words.split("|").map((word) => [word, value] as const)));
  return (word) => values.get(word.toLowerCase());
}

/** What a cell of the column of required parameters says, in words that all pages use; nothing if it is no such cell. */
export const requiredWord = (cell: string): boolean | undefined => word(cell.trim());

const word = lookup<boolean>([
  [true, "yes|required|是|必选|必填"],
  [false, "no|optional|否|可选|选填"],
]);
