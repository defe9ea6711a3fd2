import type { ServiceStack } from './service-stack';

/** Lets the days of all public notices of an object be over: its notices began half a year earlier. */
export async function passNotices({ context }: Pick<ServiceStack, 'context'>, aboutId: string): Promise<void> {
  await context.database.transaction('*', (manager) =>
    manager.query('UPDATE public_notice SET opened_on = opened_on - 180, ends_on = ends_on - 180 WHERE about_id = $1', [
      aboutId,
    ]),
  );
}
