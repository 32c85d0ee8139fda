import { type Context, createContextKey } from "@opentelemetry/api";

/** The key by which the SDK, its propagators and instrumentations know; the same for all who ask for it by this name. */
const suppressed = createContextKey("OpenTelemetry SDK Context Key SUPPRESS_TRACING");

/** A context in which no spans begin and no headers are added: `suppressTracing` of `@opentelemetry/core`, without that. */
export const suppressTracing = (context: Context): Context => context.setValue(suppressed, true);
