/** A text in the two languages of the product (中英文本). */
export interface LocalText {
  /** Simplified Chinese (简体中文). */
  zh: string;
  /** English (英文). */
  en: string;
}

/** Language of sentences: simplified Chinese or English (语言). */
export type Locale = 'zh-CN' | 'en';
