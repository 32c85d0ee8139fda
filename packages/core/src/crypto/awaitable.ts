/** A value, or a promise of it: hashing is synchronous on Node and asynchronous with WebCrypto. */
export type Awaitable<Value> = Value | Promise<Value>;

/** Goes on with a value as soon as it is there: at once if it is no promise. */
export const whenReady = <Value, Result>(
  value: Awaitable<Value>,
  next: (value: Value) => Awaitable<Result>,
): Awaitable<Result> => (value instanceof Promise ? value.then(next) : next(value));
