import { readFileSync } from "node:fs";

const read = (file: string) => readFileSync(new URL(`certificates/${file}`, import.meta.url), "utf8");

/** What signed the certificates of these tests. */
export const authority = read("authority.pem");

/** A certificate with its key: of `localhost`, 127.0.0.1 and `*.test.example`, of another host, or of a client. */
export const certificate = (of: "server" | "elsewhere" | "client") => ({
  cert: read(`${of}.pem`),
  key: read(`${of}.key`),
});
