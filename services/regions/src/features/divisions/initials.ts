/** The first letters of a name's syllables (拼音首字母): 郓城县 gives ycx. What is neither letter nor digit is left out. */
export type InitialsOf = (name: string) => string;

/** Loads the dictionary, which takes memory that a process needs only where names are written. */
export async function loadInitials(): Promise<InitialsOf> {
  const { pinyin } = await import('pinyin-pro');
  return (name) =>
    pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' })
      .join('')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
}
