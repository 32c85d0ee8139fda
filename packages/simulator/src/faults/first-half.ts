/** Half of some bytes. */
export const firstHalf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(bytes.subarray(0, Math.floor(bytes.length / 2)));
