/** Keys that no one owns. */
export const credentials = {
  accessKeyId: "LTAI5tBenchmarkOnly00000",
  accessKeySecret: "not-a-secret-0123456789abcdef0",
};
