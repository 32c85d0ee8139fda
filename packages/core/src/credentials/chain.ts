import { type CredentialsProvider, NoCredentials } from "@cloudseal/core/protocol";

/**
 * Calls providers in their order and stays with the first that gives credentials. One that throws {@link NoCredentials} has
 * none, and the next is called. Any other error ends the search: a source that is there but broken is not passed over, as
 * the call would then be made as somebody else.
 *
 * @returns a provider that throws NoCredentials, with all that was looked at, when none has any. Then, and after any other
 * error, the next call searches anew.
 */
export function chain<C>(...providers: readonly CredentialsProvider<C>[]): CredentialsProvider<C> {
  let chosen: CredentialsProvider<C> | undefined;
  let search: Promise<CredentialsProvider<C>> | undefined;
  return (request) => {
    if (chosen) return chosen(request);
    // A call during the search waits for the provider that this one finds.
    if (search) return search.then((provider) => provider(request));
    const first = find(providers, request);
    search = first.then(({ provider }) => {
      chosen = provider;
      return provider;
    });
    search.catch(() => {
      search = undefined;
    });
    return first.then(({ credentials }) => credentials);
  };
}

async function find<C>(
  providers: readonly CredentialsProvider<C>[],
  request: Parameters<CredentialsProvider<C>>[0],
): Promise<{ provider: CredentialsProvider<C>; credentials: C }> {
  const nothing: NoCredentials[] = [];
  for (const provider of providers) {
    try {
      return { provider, credentials: await provider(request) };
    } catch (error) {
      if (!(error instanceof NoCredentials)) throw nothing.length > 0 ? broken(error, reasonsOf(nothing)) : error;
      nothing.push(error);
    }
  }
  throw new NoCredentials(reasonsOf(nothing), nothing[0]?.remedy);
}

const reasonsOf = (errors: readonly NoCredentials[]) => errors.flatMap(({ reasons }) => reasons);

const broken = (error: unknown, before: readonly string[]) =>
  new Error(
    [error instanceof Error ? error.message : String(error), "Looked at before:", ...before.map((r) => `- ${r}`)].join(
      "\n",
    ),
    { cause: error },
  );
