// Ends with 0 when the program answers that it is ready; the image has no curl.
const port = process.env.PORT ?? '8080';
const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(3_000) }).catch(() => undefined);
process.exit(answer?.ok ? 0 : 1);
