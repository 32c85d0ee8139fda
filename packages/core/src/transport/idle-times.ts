/** Milliseconds that a connection may be idle, where its server has said so. */
export const idleTimes = new WeakMap<object, number>();
