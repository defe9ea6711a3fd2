import { deepStrictEqual, match, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { checkPage, focused } from './page-checks';
import type { Visit } from './visit';

export interface Account {
  name: string;
  password: string;
}

const FREE_ATTEMPTS = 5;

/** The sign-in page of an application; the page of queues is one that needs no script of its own. */
async function openSignIn({ page, baseUrl }: Visit): Promise<void> {
  await page.goto(`${baseUrl}/identity/queues/`);
  await page.locator('#password').waitFor();
}

export async function signIn(page: Page, { name, password }: Account): Promise<void> {
  await page.fill('#name', name);
  await page.fill('#password', password);
  await page.click('button[type=submit]');
}

/** Both languages and the switch between them; a wrong password; what the keyboard alone reaches. */
export async function walkSignIn(visit: Visit, lang: 'zh-CN' | 'en', account: Account, shot: string): Promise<void> {
  const { page } = visit;
  await openSignIn(visit);
  await checkPage(page, lang);
  deepStrictEqual((await focused(page)).name, 'name', 'the first field has the focus');
  await visit.shoot(`${shot}-1-opened`);
  visit.expect('401 /identity/interaction');
  await signIn(page, { ...account, password: 'certainly not this one' });
  const alert = page.getByRole('alert');
  match((await alert.textContent()) ?? '', lang === 'en' ? /Account or password is wrong/ : /账号或密码不正确/);
  await checkPage(page, lang);
  deepStrictEqual([await page.inputValue('#name'), await page.inputValue('#password')], [account.name, '']);
  deepStrictEqual((await focused(page)).name, 'errors', 'the faults have the focus');
  await visit.shoot(`${shot}-2-wrong-password`);
  const other = lang === 'en' ? 'zh-CN' : 'en';
  await page.locator(`header a[lang="${other}"]`).click();
  await checkPage(page, other);
  await page.locator(`header a[lang="${lang}"]`).click();
  await page.locator('main a').click();
  await page.locator('#current').waitFor();
  await checkPage(page, lang);
  await visit.shoot(`${shot}-3-change-password`);
}

/** Signs in without a pointer: what has the focus is seen, in the order in which it is read. */
export async function walkByKeyboard(visit: Visit, { name, password }: Account): Promise<void> {
  const { page, baseUrl } = visit;
  await openSignIn(visit);
  await page.keyboard.type(name);
  for (const expected of ['password', 'Sign in', 'Change password']) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    deepStrictEqual(at, { name: expected, visible: true });
    if (expected === 'password') await page.keyboard.type(password);
  }
  await page.keyboard.press('Shift+Tab');
  await visit.shoot('keyboard-1-at-the-button');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${baseUrl}/identity/queues/`);
}

/** After five wrong guesses nobody gets in for a while, not even with the right password, and a name that is nobody's the same. */
export async function walkLocked(visit: Visit, account: Account): Promise<void> {
  for (const { name, password } of [account, { name: 'nobody.at.all', password: 'x' }]) {
    await openSignIn(visit);
    for (let guess = 0; guess < FREE_ATTEMPTS; guess += 1) {
      visit.expect('401 /identity/interaction');
      await signIn(visit.page, { name, password: `guess ${guess}` });
      await visit.page.getByRole('alert').waitFor();
    }
    visit.expect('429 /identity/interaction');
    await signIn(visit.page, { name, password });
    await visit.page.getByText(/Try again in \d+ minutes?/).waitFor();
    await checkPage(visit.page, 'en');
  }
  await visit.shoot('locked-1');
}

/** Signs out again: asked first, then told, and the page of queues asks for a sign-in. */
export async function walkSignOut(visit: Visit): Promise<void> {
  const { page, baseUrl } = visit;
  await page.goto(`${baseUrl}/identity/session/end`);
  await checkPage(page, 'en');
  await visit.shoot('sign-out-1-asked');
  await page.click('button');
  await page.getByText('You are signed out').waitFor();
  await checkPage(page, 'en');
  await openSignIn(visit);
  ok(page.url().includes('/identity/interaction/'));
}
