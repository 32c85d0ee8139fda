/** Keys that no one owns. */
export const credentials = {
  ak: "BENCHMARKONLY0000000",
  sk: "not-a-secret-0123456789abcdef0123456789a",
  projectId: "0123456789abcdef0123456789abcdef",
};
