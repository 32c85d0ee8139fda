/** A value, or a promise of it: hashing is synchronous on Node and asynchronous with WebCrypto. */
export type Awaitable<Value> = Value | Promise<Value>;

/** Whether a value has to be awaited; a promise of another realm, or of a library, is no instance of this one's class. */
export const isPromise = <Value>(value: Value | PromiseLike<Value>): value is PromiseLike<Value> =>
  typeof value !== "string" && typeof (value as PromiseLike<Value> | null | undefined)?.then === "function";

/** Goes on with a value as soon as it is there: at once if it is no promise. */
export const whenReady = <Value, Result>(
  value: Awaitable<Value>,
  next: (value: Value) => Awaitable<Result>,
): Awaitable<Result> => (isPromise(value) ? Promise.resolve(value).then(next) : next(value));
