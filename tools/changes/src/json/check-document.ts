const maxDepth = 100;
const maxValues = 5_000_000;

/**
 * Refuses a document that what follows could not walk: the depth of a service document is about 20.
 *
 * @throws Error when it is deeper than 100 levels or has more than 5,000,000 values
 */
export function checkDocument(document: unknown, name: string): void {
  let level: unknown[] = [document];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) throw new Error(`${name} is nested more than ${maxDepth} levels deep`);
    values += level.length;
    if (values > maxValues) throw new Error(`${name} has more than ${maxValues} values`);
    const next: unknown[] = [];
    for (const value of level)
      if (typeof value === "object" && value !== null) for (const member of Object.values(value)) next.push(member);
    level = next;
  }
}
