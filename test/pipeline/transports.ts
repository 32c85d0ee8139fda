import { fetchTransport, type Transport } from "@cloudseal/core";

/** Both ways in which clients send: Node's own, which is their default here, and `fetch`. */
export const transports: { name: string; transport: Transport | undefined }[] = [
  { name: "node:http", transport: undefined },
  { name: "fetch", transport: fetchTransport() },
];
