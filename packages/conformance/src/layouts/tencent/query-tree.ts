/** A value of a query: its type cannot be told. */
export class Text {
  constructor(readonly text: string) {}
}

/** The parameters of a query as the objects and lists that their names spell: `Filters.0.Name=a`. */
export function queryTree(target: string | undefined): Record<string, unknown> {
  const root: Record<string, unknown> = Object.create(null);
  const query = target?.slice(target.indexOf("?") + 1, 100_000) ?? "";
  for (const pair of query.split("&").slice(0, 2000)) {
    const at = pair.indexOf("=");
    const path = (at < 0 ? pair : pair.slice(0, at)).trim().split(".");
    if (path[0] === "" || path.length > 12) continue;
    let node: Record<string, unknown> = root;
    for (const [i, step] of path.entries()) {
      // Indexes do not matter: what is in a list is of one type.
      const name = /^\d+$/.test(step) && i > 0 ? undefined : step;
      if (name === undefined) continue;
      const isLast = !path.slice(i + 1).some((next) => !/^\d+$/.test(next));
      if (isLast) node[name] ??= new Text(pair.slice(at + 1));
      else {
        const next = node[name];
        if (next === undefined || next instanceof Text) node[name] = Object.create(null);
        node = node[name] as Record<string, unknown>;
      }
      if (isLast) break;
    }
  }
  return root;
}
