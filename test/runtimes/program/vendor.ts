import type { CallOptions, ClientOptions, CloudError } from "@cloudseal/core";

/** Options that all clients share, whatever their credentials. */
export type Options = Omit<ClientOptions<object>, "credentials"> & { readonly credentials: object };

/** One vendor's client, in a form in which all are alike: `test/vendors/<vendor>/program.ts`. */
export interface Vendor {
  /** The member of the credentials that is the secret. */
  readonly secret: string;
  /** The code of a wrong signature. */
  readonly refusal: string;
  /** The class of errors, as the client's package has it. */
  readonly CloudError: typeof CloudError;
  /** All operations of the service, by the names of their methods. */
  client(options: Options): Readonly<Record<string, (input: object) => Promise<unknown>>>;
  /** Makes a client and calls one operation. */
  call(options: Options, call?: CallOptions): Promise<unknown>;
  /** Sends integers through a method, and gives what came back as `Integers`. */
  sendByMethod(options: Options, integers: readonly bigint[]): Promise<unknown>;
  /** The same through the openapi-fetch client. */
  sendByHttp(options: Options, integers: readonly bigint[]): Promise<unknown>;
  /** How requests have integers, by method and by the openapi-fetch client. */
  onWire(integers: readonly bigint[]): string;
  sign(
    request: Request,
    options: { credentials: object; date: Date; nonce?: string | undefined; service?: string | undefined },
  ): Promise<Request>;
}
