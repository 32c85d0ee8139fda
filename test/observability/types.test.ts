import type { SasClientOptions } from "@cloudseal/alibaba-sas";
import type { CallInfo, Hooks, Instrument } from "@cloudseal/core";
import { debugHooks } from "@cloudseal/core/debug";
import { openTelemetry } from "@cloudseal/core/opentelemetry";
import { MeterProvider } from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider } from "@opentelemetry/sdk-trace-base";
import { expectTypeOf, test } from "vitest";

test("openTelemetry() is an instrument of every client", () => {
  expectTypeOf(openTelemetry()).toEqualTypeOf<Instrument>();
  expectTypeOf<{ instrument: Instrument }>().toExtend<SasClientOptions>();
});

test("it takes the providers of the SDK, and no others", () => {
  openTelemetry({ tracerProvider: new BasicTracerProvider(), meterProvider: new MeterProvider() });
  // @ts-expect-error a meter provider gives no tracers
  (provider: MeterProvider) => openTelemetry({ tracerProvider: provider });
});

test("debugHooks() are hooks of every client", () => {
  expectTypeOf(debugHooks()).toEqualTypeOf<Hooks>();
  expectTypeOf<Hooks>().toExtend<SasClientOptions>();
});

test("every hook is told whose call it is", () => {
  expectTypeOf<Parameters<NonNullable<Hooks["onRequest"]>>[0]>().toExtend<CallInfo>();
  expectTypeOf<Parameters<NonNullable<Hooks["onResponse"]>>[0]>().toExtend<CallInfo>();
  expectTypeOf<Parameters<NonNullable<Hooks["onRetry"]>>[0]>().toExtend<CallInfo>();
  expectTypeOf<Parameters<NonNullable<Hooks["onError"]>>[0]>().toExtend<CallInfo>();
});
