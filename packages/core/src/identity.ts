/**
 * An error whose class a program may hold in several copies: as ESM and as CommonJS, and in two versions. `instanceof` knows the
 * instances of all of them, by the static `cloudseal` that they have in common.
 */
export class SharedError extends Error {
  /** Names the class, whichever copy of it; a subclass without one of its own is like any other class. */
  declare static readonly cloudseal: string;

  static override readonly [Symbol.hasInstance] = isInstance;

  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = (this.constructor as typeof SharedError).cloudseal;
  }
}

/** Whether a value is of this class, or of a copy of it: its `Symbol.hasInstance`. */
export function isInstance(this: NamedClass, value: unknown): boolean {
  if (!Object.hasOwn(this, "cloudseal")) return Function.prototype[Symbol.hasInstance].call(this, value);
  // Prototypes only: the value's own members are whatever somebody has written.
  for (let made = Object(value); ; ) {
    made = Object.getPrototypeOf(made);
    if (!made) return false;
    if (made.constructor?.cloudseal === this.cloudseal) return true;
  }
}

interface NamedClass {
  readonly prototype: object;
  readonly cloudseal?: string;
}
