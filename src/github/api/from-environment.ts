import type { ClientOptions, GitHub } from './client.ts';

/** A client for the GitHub that an environment names. The client is loaded here, and not before. */
export async function clientFrom(
  env: Readonly<Record<string, string | undefined>>,
  options: Omit<ClientOptions, 'apiUrl' | 'graphqlUrl' | 'isProxied'>,
): Promise<GitHub> {
  const { createClient } = await import('./client.ts');
  const { hasProxy } = await import('./direct-get.ts');
  const graphqlUrl = env.GITHUB_GRAPHQL_URL;
  return createClient({
    ...options,
    apiUrl: apiUrlOf(env),
    isProxied: hasProxy(env),
    ...(graphqlUrl ? { graphqlUrl } : {}),
  });
}

/** The API address of the GitHub that an environment names. */
export function apiUrlOf(env: Readonly<Record<string, string | undefined>>): string {
  return env.GITHUB_API_URL || 'https://api.github.com';
}
