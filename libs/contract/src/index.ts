export * from './event-type';
export * from './events/evaluation-events';
export * from './events/experience-events';
export * from './events/funding-events';
export * from './events/identity-events';
export * from './events/regions-events';
export * from './schema-parts';
