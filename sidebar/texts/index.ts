/** The texts of the sidebar in the page's language: `T`. Thai decides which there are; English has to have them all. */

import * as en from './en';
import * as th from './th';

export type Language = 'th' | 'en';

/** Words may differ, names and arguments may not. */
export type Texts = { [Section in keyof typeof th]: Wording<(typeof th)[Section]> };

type Wording<Value> = Value extends string
  ? string
  : Value extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { [Key in keyof Value]: Wording<Value[Key]> };

/** Put in by the build, which makes a page of each language and leaves the other's words out of it. */
declare const PAGE_LANGUAGE: Language;

export const T: Texts = typeof PAGE_LANGUAGE !== 'undefined' && PAGE_LANGUAGE === 'en' ? en : th;

/** Whether the page speaks the language of the workbook. */
export const IS_THAI = typeof PAGE_LANGUAGE === 'undefined' || PAGE_LANGUAGE === 'th';
