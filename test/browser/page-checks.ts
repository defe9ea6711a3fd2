import { deepStrictEqual, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';

const LEAST_CONTRAST = 7;

/** What every page of ours must be: its language said, one heading, each input labelled, text that can be read. */
export async function checkPage(page: Page, lang: string): Promise<void> {
  deepStrictEqual(await page.evaluate(() => document.documentElement.lang), lang);
  deepStrictEqual(await page.locator('h1').count(), 1, 'one heading');
  ok((await page.title()).length > 0, 'a title');
  deepStrictEqual(await page.evaluate(unlabelled), [], 'inputs without a label');
  deepStrictEqual(await page.evaluate(() => document.scripts.length), 0, 'scripts');
  const faint = (await page.evaluate(contrasts)).filter(({ ratio }) => ratio < LEAST_CONTRAST);
  deepStrictEqual(faint, [], `text whose contrast is below ${LEAST_CONTRAST}:1`);
  deepStrictEqual(
    await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
    false,
    'scrolls sideways',
  );
}

/** Runs in the browser. */
function unlabelled(): string[] {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), select, textarea')];
  return inputs.filter(({ labels }) => !labels?.[0]?.textContent?.trim()).map(({ outerHTML }) => outerHTML);
}

/** Runs in the browser: every element with text of its own, and its contrast with what lies behind it (WCAG 2.2, 1.4.6). */
function contrasts(): { text: string; ratio: number }[] {
  const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color: string) => {
    const [r = 0, g = 0, b = 0] = channels(color).map((value) => {
      const share = value / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    const [, , , alpha = 1] = channels(backgroundColor);
    return alpha === 0 ? groundOf(element.parentElement) : backgroundColor;
  };
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  return [...document.body.querySelectorAll('*')].filter(hasText).map((element) => {
    const [a, b] = [luminance(getComputedStyle(element).color), luminance(groundOf(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    return { text: (element.textContent ?? '').trim().slice(0, 40), ratio: Math.round(ratio * 10) / 10 };
  });
}

/** Where the keyboard is: the id, the text, or the kind of what has the focus, and whether one sees it there. */
export function focused(page: Page): Promise<{ name: string; visible: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return { name: '', visible: false };
    const name = element.id || element.textContent?.trim() || element.tagName;
    return { name, visible: getComputedStyle(element).outlineStyle !== 'none' };
  });
}
