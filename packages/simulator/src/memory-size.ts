/**
 * About how many bytes of memory a JSON value takes. Counting ends as soon as it is more than `limit`.
 *
 * @param value may hold bigints
 */
export function sizeOf(value: unknown, limit: number = Number.POSITIVE_INFINITY): number {
  let size = 0;
  const add = (one: unknown): void => {
    if (size > limit) return;
    if (typeof one === "string") size += 16 + 2 * one.length;
    else if (typeof one === "bigint") size += 16 + one.toString(16).length / 2;
    else if (typeof one !== "object" || one === null) size += 8;
    else if (Array.isArray(one)) {
      size += 24 + 8 * one.length;
      for (const item of one) add(item);
    } else {
      size += 56;
      for (const [name, member] of Object.entries(one)) {
        size += 32 + 2 * name.length;
        add(member);
      }
    }
  };
  add(value);
  return size;
}
