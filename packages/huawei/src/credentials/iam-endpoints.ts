/** IAM's address, of credentials whose source names one. */
export const iamEndpoints = new WeakMap<object, string>();
