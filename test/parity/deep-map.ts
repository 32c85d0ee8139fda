/** A copy of plain data in which every value below the root was replaced by what `change` gives for it; `undefined` leaves a member out. */
export function deepMap<Value>(value: Value, change: (value: unknown, key: string) => unknown): Value {
  if (Array.isArray(value)) return value.map((item, i) => deepMap(change(item, String(i)), change)) as Value;
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  const members = Object.entries(value).flatMap(([key, item]) => {
    const changed = change(item, key);
    return changed === undefined ? [] : [[key, deepMap(changed, change)]];
  });
  return Object.fromEntries(members);
}

/** Whether some value below the root, or its key, is of a kind. */
export function deepSome(value: unknown, is: (value: unknown, key: string) => boolean): boolean {
  let found = false;
  deepMap(value, (item, key) => {
    found ||= is(item, key);
    return item;
  });
  return found;
}
