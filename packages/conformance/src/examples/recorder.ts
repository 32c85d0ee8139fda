import type { Transport, TransportRequest } from "@cloudseal/core";

/** A transport that keeps what is sent and answers what it is told. */
export interface Recorder extends Transport {
  readonly sent: TransportRequest[];
}

export function recorder(status: number, body: string): Recorder {
  const sent: TransportRequest[] = [];
  return {
    sent,
    async send(request) {
      sent.push(request);
      return { status, headers: { "content-type": "application/json" }, body };
    },
  };
}
