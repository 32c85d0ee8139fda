/**
 * How an answer goes over the wire where it does not go at once: in pieces. The head goes out before the first piece, which
 * may be empty. If it throws, the connection is reset: before the first piece, without a byte of answer. It ends by
 * throwing when `signal` is aborted: the caller has gone, or the server is closing.
 */
export type Delivery = (body: Uint8Array, signal: AbortSignal) => AsyncIterable<Uint8Array>;
