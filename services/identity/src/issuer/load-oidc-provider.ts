/** What the issuer takes from oidc-provider, which is an ES module. */
export type OidcProviderModule = typeof import('oidc-provider');

/** A place for a notice that would otherwise go to the console as plain text. */
export type NoticeSink = (notice: string) => void;

const RUNTIME_NOTICE = 'Unsupported runtime.';

let loading: Promise<OidcProviderModule> | undefined;

async function importQuietly(onNotice: NoticeSink): Promise<OidcProviderModule> {
  const output = globalThis.console;
  const original = output.warn;
  output.warn = (...parts: unknown[]): void => {
    if (typeof parts[0] === 'string' && parts[0].includes(RUNTIME_NOTICE)) onNotice(parts[0]);
    else original.apply(output, parts);
  };
  try {
    return await import('oidc-provider');
  } finally {
    output.warn = original;
  }
}

/**
 * Loads oidc-provider, once per process. On Node 20 its first import writes "WARNING: Unsupported runtime. Use Node.js
 * v22.x LTS" to stderr: its maintainer tests on 22 and later. It is harmless here, because what the library uses of the
 * runtime (crypto.hash, URL.parse) is in Node 20.20 and the issuer's tests run on it; so that one notice goes to
 * `onNotice`, and every other text passes.
 *
 * Its further notices ("default … function called", in-memory adapter, development keys, devInteractions) name settings
 * left at their default; the issuer's configuration sets them all, so none is written.
 */
export function loadOidcProvider(onNotice: NoticeSink): Promise<OidcProviderModule> {
  loading ??= importQuietly(onNotice);
  return loading;
}
