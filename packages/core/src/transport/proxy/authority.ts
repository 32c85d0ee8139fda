/** Host and port as an address has them. */
export const authority = (host: string, port: string | number): string =>
  `${host.includes(":") ? `[${host}]` : host}${port === "" ? "" : `:${port}`}`;
