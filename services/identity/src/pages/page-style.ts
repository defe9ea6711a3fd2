import { createHash } from 'node:crypto';

/** Contrast of text is at least 7:1 in both schemes; the browser test computes it from what is rendered. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --ground: #eef1f4; --quiet: #44505c; --line: #6b7783;
  --accent: #0b4f8a; --accent-ink: #fff; --bad: #8f1414; --bad-ground: #fdecec; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eceff2; --paper: #1d2329; --ground: #12161a; --quiet: #bcc6d0; --line: #8b98a5;
    --accent: #9ccbf5; --accent-ink: #10202f; --bad: #ffb4ab; --bad-ground: #3b1715; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; background: var(--ground); color: var(--ink); line-height: 1.6;
  font: 1rem/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
header, main, footer { width: 100%; max-width: 26rem; margin: 0 auto; padding: 0 1rem; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem; padding-top: 1.5rem; }
header p { margin: 0; font-weight: 600; }
main > section { margin: 1rem 0; padding: 1.5rem; background: var(--paper); border: 1px solid var(--line);
  border-radius: .5rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.3; }
h2 { margin: 0; font-size: 1rem; }
label { display: block; margin-top: 1rem; font-weight: 600; }
.hint { margin: 0; color: var(--quiet); font-size: .9rem; }
input { display: block; width: 100%; margin-top: .25rem; padding: .6rem .7rem; font: inherit; color: inherit;
  background: var(--paper); border: 1px solid var(--line); border-radius: .35rem; }
input[aria-invalid="true"] { border: 2px solid var(--bad); }
input[type="checkbox"] { display: inline-block; width: 1.25rem; height: 1.25rem; margin: 0 .5rem 0 0;
  vertical-align: middle; accent-color: var(--accent); }
.choice { font-weight: 400; }
button { width: 100%; min-height: 2.75rem; margin-top: 1.5rem; padding: .6rem; font: inherit; font-weight: 600;
  color: var(--accent-ink); background: var(--accent); border: 1px solid var(--accent); border-radius: .35rem; cursor: pointer; }
a { color: var(--accent); }
a, button, input { outline-offset: 2px; }
:focus-visible { outline: 3px solid var(--accent); }
.error { padding: .75rem 1rem; color: var(--bad); background: var(--bad-ground); border: 1px solid var(--bad);
  border-radius: .35rem; }
.error ul { margin: .25rem 0 0; padding-left: 1.25rem; }
.error a { color: inherit; }
footer { padding-bottom: 1.5rem; color: var(--quiet); font-size: .9rem; }
`;

/** The only style that the pages' content security policy lets in. */
export const PAGE_STYLE_SOURCE = `'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'`;
