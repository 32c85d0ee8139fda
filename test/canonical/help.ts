/** The text of `--help`. */
export const help: string = `Usage: npm run test:canonical [-- OPTIONS]

Holds what is signed against the bytes that arrive. A server on loopback reads requests byte by byte; the vendors' canonical
forms are made from these bytes by code of the tests' own, which shares nothing with the packages.

1. Requests of all shapes are signed by sign() of each vendor and sent by fetch: the signature must be the one that the
   server computes, and what arrives must be what was given. What cannot be sent as it is signed must be rejected.
2. Calls of all operations, and of some more, by clients over both transports: the same, and each parameter must stand in
   its place on the wire. A value that has no form there must be rejected before anything is sent, with its name.

  --inputs N  requests to sign; default 200000
  --calls N   calls; default 100000
  --seed S    the seed of what is generated; default a random one, which is printed
  --first N   number of the first request and call, to make one of them again; default 0
  --json      the whole result as one JSON object
  --help      this text

The result goes to stdout, progress to stderr. Exit code: 0 no difference; 1 differences; 2 wrong usage.
`;
