/** Keys that no one owns. */
export const credentials = {
  secretId: "AKIDbenchmarkonly0000000000000000000",
  secretKey: "not-a-secret-0123456789abcdef012",
};
