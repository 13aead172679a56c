/** Web pages of other origins may call the API where that is allowed. Fetch standard, CORS protocol; classic Swarm's `--cors`. */

/** Who may: pages of any origin, or of these (`https://ui.example.com`, as browsers send it). */
export type CorsOrigins = 'any' | ReadonlySet<string>;

/** Headers of every answer to a request from `origin`, flat `[name, value, …]`. */
export function corsHeaders(allowed: CorsOrigins, origin: string | undefined): string[] {
  if (allowed === 'any') return ['Access-Control-Allow-Origin', '*', ...granted];
  const vary = ['Vary', 'Origin'];
  return origin !== undefined && allowed.has(origin)
    ? [...vary, 'Access-Control-Allow-Origin', origin, ...granted]
    : vary;
}

const granted = [
  'Access-Control-Allow-Headers',
  'Origin, X-Requested-With, Content-Type, Accept, X-Registry-Auth, X-Registry-Config',
  'Access-Control-Allow-Methods',
  'GET, POST, DELETE, PUT, OPTIONS, HEAD',
  // else a page sees no Api-Version, by which clients find out what to speak
  'Access-Control-Expose-Headers',
  '*',
];
