import { deepStrictEqual, ok } from 'node:assert/strict';
import { checkPage } from './page-checks';
import { type Account, signIn } from './sign-in-walk';
import type { Visit } from './visit';

/** The documentation page: a person signs in there through the demonstration's client and tries an operation. */
export async function walkDocs(visit: Visit, person: Account): Promise<void> {
  const { page, baseUrl } = visit;
  await page.goto(`${baseUrl}/docs`);
  await page.getByRole('button', { name: 'Authorize' }).first().waitFor();
  await visit.shoot('docs-1-opened');
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Authorize' }).first().click(),
  ]);
  await popup.locator('#password').waitFor();
  await checkPage(popup, 'en');
  const token = page.waitForResponse((answer) => answer.url() === `${baseUrl}/identity/token`);
  await Promise.all([popup.waitForEvent('close'), signIn(popup, person)]);
  deepStrictEqual((await token).status(), 200);
  await page.getByRole('button', { name: 'Clear', exact: true }).first().waitFor();
  await visit.shoot('docs-2-signed-in');
  await page.getByRole('button', { name: /Test Request.*get \/identity\/v1\/accounts\)/s }).click();
  const send = page.getByRole('button', { name: /^Send/ }).first();
  await send.waitFor();
  const [answer] = await Promise.all([
    page.waitForResponse((one) => new URL(one.url()).pathname === '/identity/v1/accounts'),
    send.click(),
  ]);
  deepStrictEqual(answer.status(), 200);
  const { items } = (await answer.json()) as { items: unknown[] };
  ok(items.length > 0, 'accounts are listed');
  await page.getByText('200 OK').first().waitFor();
  await visit.shoot('docs-3-operation-tried');
}
