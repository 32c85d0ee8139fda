/** What a caller is told of a connection that is reset or refused, in Node's form. */
export const connectionError = (code: keyof typeof systemCalls): Error =>
  Object.assign(new Error(`${systemCalls[code]} ${code}`), { code, errno: errnos[code], syscall: systemCalls[code] });

const systemCalls = { ECONNREFUSED: "connect", ECONNRESET: "read" };
/** Linux's numbers. */
const errnos = { ECONNREFUSED: -111, ECONNRESET: -104 };
