/** What to say of a resource that does not exist. What is absent the vendor's server half chooses. */
export interface NotFound {
  readonly status?: number;
  readonly code?: string;
  readonly message: string;
}
