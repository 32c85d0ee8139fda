/** Finds the value of a word, in whatever case, in a table of values, each with the words for it between bars. */
export function lookup<Value>(
  table: readonly (readonly [Value, words: string])[],
): (word: string) => Value | undefined {
  const values = new Map(table.flatMap(([value, words]) => words.split("|").map((word) => [word, value] as const)));
  return (word) => values.get(word.toLowerCase());
}
