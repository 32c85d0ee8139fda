/** A query without the values of parameters that carry credentials (older signatures travel in the query). */
export function redactQuery(query: string): string {
  return query
    .split("&")
    .map((pair) => {
      const [name = ""] = pair.split("=", 1);
      return secret.test(name) && name !== pair ? `${name}=***` : pair;
    })
    .join("&");
}

const secret = /token|secret|signature|password|accesskeyid/i;
