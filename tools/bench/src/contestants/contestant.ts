import type { Wire } from "./wire.js";

/** Makes one call and waits for its result. */
export type Call = () => Promise<unknown>;

/** What a contestant is told. */
export interface Course {
  /** `http://127.0.0.1:port` */
  readonly endpoint: string;
  /** Our client's request, as the server saw it; not there yet for our client itself. */
  readonly wire?: Wire | undefined;
}

/** One way of making the call. */
export interface Contestant {
  readonly kind: "client" | "http" | "bare" | "fetch" | "official" | "official-default";
  readonly label: string;
  /** Loads what it needs and gets ready; the call that it gives is what is measured. */
  start(course: Course): Promise<Call>;
}
