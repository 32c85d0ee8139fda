/** A value, or a promise of it: hashing is synchronous on Node and asynchronous with WebCrypto. */
export type Awaitable<Value> = Value | Promise<Value>;
