/** Largest request body: the highest limit that a vendor documents. */
export const maxBodyBytes: number = 10 * 1024 * 1024;
