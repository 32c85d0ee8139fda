/** Says what is being done, on stderr. */
export type Log = (text: string) => void;
