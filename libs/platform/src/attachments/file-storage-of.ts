import { join } from 'node:path';
import type { Config, ServiceName } from '../config/config-schema';
import type { FileStorage } from './file-storage';
import { localStorage } from './local-storage';
import { s3Storage } from './s3-storage';

/** Folder below DATA_DIR; a backup holds it. */
export const ATTACHMENTS = 'attachments';

/** Where files wait until they have been looked at. */
export function incomingDirectory({ environment }: Config): string {
  return join(environment.DATA_DIR, ATTACHMENTS, 'incoming');
}

/** The storage of a service's attachments; nothing is opened before the first use. */
export function fileStorageOf({ environment }: Config, service: ServiceName): FileStorage {
  const { ATTACHMENT_S3_URL: url, ATTACHMENT_S3_REGION: region } = environment;
  if (url) {
    const { ATTACHMENT_S3_ACCESS_KEY: accessKey = '', ATTACHMENT_S3_SECRET_KEY: secretKey = '' } = environment;
    return s3Storage({ url, region, accessKey, secretKey }, service);
  }
  return localStorage(join(environment.DATA_DIR, ATTACHMENTS, service));
}
