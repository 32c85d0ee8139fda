/**
 * The program of a client's README with `endpoint` among the options of its client.
 *
 * @throws Error if the README has no ```ts block, or the block does not make one client
 */
export function readProgram(readme: string, endpoint: string): string {
  const [, program] = /^```ts\n(.*?)^```$/ms.exec(readme) ?? [];
  if (program === undefined) throw new Error("expected a ```ts block in the README, found none");
  const clients = [...program.matchAll(/= create\w+Client\((?:\{ (.*?) \})?\)/g)];
  if (clients.length !== 1)
    throw new Error(
      `expected one \`= create…Client({ … })\` in the README's program, found ${clients.length}:\n${program}`,
    );
  return program.replace(/(= create\w+Client\()(?:\{ (.*?) \})?\)/, (_all, start: string, options?: string) => {
    return `${start}{ ${options ? `${options}, ` : ""}endpoint: ${JSON.stringify(endpoint)} })`;
  });
}
