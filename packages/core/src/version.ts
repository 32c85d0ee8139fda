declare const CLOUDSEAL_VERSION: string | undefined;

/** The version of this package, which the build puts in. */
export const version: string = typeof CLOUDSEAL_VERSION === "string" ? CLOUDSEAL_VERSION : "source";
