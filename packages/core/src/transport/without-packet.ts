/** Node puts the packet that it cannot parse on the error, with whatever secrets the answer has: it must not be printed. */
export function withoutPacket<Failure extends Error>(error: Failure): Failure {
  delete (error as { rawPacket?: unknown }).rawPacket;
  return error;
}
