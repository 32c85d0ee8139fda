import { type Histogram, type MeterProvider, metrics } from "@opentelemetry/api";
import { scope } from "./scope.js";

/** The histograms of calls and of requests, in seconds. */
export interface Durations {
  readonly call: Histogram;
  readonly request: Histogram;
}

/**
 * The histograms of a provider, or of the global one, whichever that is at the time: it may be registered after a client is
 * made, and unlike that of tracers the API's own does not pass on.
 */
export function durationsOf(given: MeterProvider | undefined): () => Durations {
  let known: MeterProvider | undefined;
  let durations: Durations | undefined;
  return () => {
    const provider = given ?? metrics.getMeterProvider();
    if (!durations || provider !== known) {
      const meter = provider.getMeter(scope.name, undefined, scope.options);
      const options = { unit: "s", advice: { explicitBucketBoundaries: boundaries } };
      known = provider;
      durations = {
        call: meter.createHistogram("rpc.client.call.duration", {
          ...options,
          description: "Measures the duration of an outgoing Remote Procedure Call (RPC).",
        }),
        request: meter.createHistogram("http.client.request.duration", {
          ...options,
          description: "Duration of HTTP client requests.",
        }),
      };
    }
    return durations;
  };
}

/** Those that the conventions of both metrics advise. */
const boundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
