/** Name of the engine as recorded in results. */
export const ENGINE_NAME = '@urbanpilot/scoring';

/** Version of the engine; part of every fingerprint. Changes whenever a number may change. */
export const ENGINE_VERSION = '0.1.0';
