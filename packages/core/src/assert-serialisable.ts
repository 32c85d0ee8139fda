/**
 * Refuses what no wire format can carry faithfully, before anything is signed or sent: `NaN` and infinities, integers
 * beyond 2^53 given as `number` (their last digits are lost already), lone surrogates, invalid dates, functions, symbols, cycles.
 *
 * @throws TypeError that names the place and says what to pass instead
 */
export function assertSerialisable(value: unknown, path = "input", depth = 0): void {
  switch (typeof value) {
    case "string":
      if (!isWellFormed(value)) fail(path, "is a string with a lone surrogate", "pass well-formed Unicode");
      return;
    case "number":
      if (!Number.isFinite(value)) fail(path, `is ${value}`, "pass a finite number");
      if (Number.isInteger(value) && !Number.isSafeInteger(value))
        fail(path, `is ${value}, beyond 2^53, where a number loses digits`, "pass a bigint");
      return;
    case "function":
    case "symbol":
      fail(path, `is a ${typeof value}`, "pass plain data");
      return;
    case "object":
      if (value === null) return;
      if (value instanceof Date) {
        if (Number.isNaN(value.getTime())) fail(path, "is an invalid Date", "pass a valid one");
        return;
      }
      if (depth > 64) fail(path, "is cyclic or nested more than 64 deep", "pass plain data");
      if (Array.isArray(value)) {
        for (let i = 0; i < value.length; i++) assertSerialisable(value[i], `${path}[${i}]`, depth + 1);
        return;
      }
      for (const key in value) {
        if (!isWellFormed(key)) fail(path, "has a name with a lone surrogate", "pass well-formed Unicode");
        assertSerialisable((value as Record<string, unknown>)[key], `${path}.${key}`, depth + 1);
      }
  }
}

function fail(path: string, found: string, mend: string): never {
  throw new TypeError(`${path.length > 200 ? `…${path.slice(-200)}` : path} ${found}: ${mend}`);
}

/** As `String.prototype.isWellFormed`, which not all supported runtimes have. */
const isWellFormed = (text: string): boolean =>
  (text as { isWellFormed?(): boolean }).isWellFormed?.() ?? !/\p{Surrogate}/u.test(text);
