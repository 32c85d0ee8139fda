import type { WireResponse } from "./wire-response.js";

/** An answer in no vendor's form: the simulator itself speaks. */
export function plainAnswer(status: number, message: string): WireResponse {
  return {
    status,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ message: `cloudseal-simulator: ${message}` }),
  };
}
