export { type ApiClient, type ApiClientOptions, createApiClient } from './api-client';
export { CallRefused, everyItem, must, refusal } from './call';
export type { paths } from './generated/api';
