/**
 * What the assertions are written with. `Names` is what callers can name in a type: assignability alone lets an optional
 * member disappear, but whoever writes or reads it no longer compiles.
 */
export const prelude = `type Fits<Wanted, Given extends Wanted> = Given;
type Names<T> = T extends readonly (infer E)[] ? Names<E>[]
  : T extends object ? { [K in keyof T]-?: Names<T[K]> } & (string extends keyof T ? { "": unknown } : {})
  : unknown;
type Inside<T, H> = H extends 0 ? (T extends readonly (infer E)[] ? E : never)
  : H extends 1 ? (T extends { [name: string]: infer V } ? V : never)
  : H extends keyof T ? T[H] : never;
type At<T, P> = P extends [infer H, ...infer R] ? At<Inside<NonNullable<T>, H>, R> : Exclude<T, undefined>;
type Presence<T, P, K> = Present<NonNullable<At<T, P>>, K>;
type Present<O, K> = { [N in keyof O as N extends K ? N : never]: unknown };
`;
