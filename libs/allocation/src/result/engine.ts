/** Name and version of the engine; part of every fingerprint, so that a published result names what computed it. */
export const ENGINE = { name: '@urbanpilot/allocation', version: '0.1.0' } as const;
