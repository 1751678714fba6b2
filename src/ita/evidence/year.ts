/** The year that a link or a title speaks of, against the year that the item wants. */

import type { FiscalYear } from '../framework/framework';
import { toArabicDigits } from '../thai';
import type { Link } from './link';

/** A year, or the span of a plan over several years. */
interface Span {
  from: FiscalYear;
  to: FiscalYear;
}

/**
 * The years that contradict `wanted`: [] where nothing does. The file's name speaks first, then the title, then the
 * folders and the query; the first of them that names a year decides, since last year's report often lies in a folder
 * of the wanted year. The assessment year contradicts in a file's name only: folders and menus are called after it.
 *
 * A year of our own era only (2550–2599): a Gregorian one in a path ('/2024/05/') is the day of posting. Left alone
 * as well: dates, numbers of orders, years of laws, page numbers ('?id=2567'), longer digit strings ('25670115').
 */
export function contradictingYears(
  wanted: FiscalYear,
  assessed: FiscalYear,
  link: Link | null,
  title: string,
): FiscalYear[] {
  const segments = toArabicDigits(link?.path ?? '')
    .replace(/\/+$/, '')
    .split('/');
  const file = segments.pop() ?? '';
  const inFile = PAGE_NUMBER.test(file) ? [] : spansIn(withoutTags(file));
  if (inFile.length > 0) return contradicting(inFile, wanted);
  const telling = (span: Span) => covers(span, wanted) || !covers(span, assessed);
  const words = toArabicDigits(title).replace(NUMBER_OF_ORDER, ' ');
  const inTitle = spansIn(withoutTags(words, assessed)).filter(telling);
  if (inTitle.length > 0) return contradicting(inTitle, wanted);
  const around = [
    `${segments.join('/')}/`,
    yearsOfQuery(toArabicDigits(link?.query ?? '')),
    ...(file.match(TAG) ?? []),
  ];
  return contradicting(around.flatMap((text) => spansIn(withoutTags(text, assessed))).filter(telling), wanted);
}

const PAGE_NUMBER = /^\d+$/;
/** 'ITA2567', 'o12_2567', 'OIT ประจำปีงบประมาณ พ.ศ. 2567': the assessment that a document was filed for. */
const TAG =
  /(?:(?:ita|oit)[\s_-]*(?:o\d{1,2})?|(?<![a-z])o\d{1,2})[\s_.()-]*(?:ประจำ)?(?:ปี)?(?:งบประมาณ)?[\s_.-]*(?:พ\.?ศ\.?)?[\s_.-]*25[5-9]\d(?!\d)/gi;
/** 'คำสั่งที่ 45/2566', 'ครั้งที่ 1/2566', '15/1/2566'. */
const NUMBER_OF_ORDER = /(?<!\d)\d{1,4}\s*\/\s*25[5-9]\d(?!\d)/g;

const MONTH =
  '(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)(?:คม|ยน|พันธ์)?|' +
  '(?:ม|มี|พ|ก|ส|ต|ธ)\\.\\s?ค\\.?|ก\\.\\s?พ\\.?|(?:เม|มิ|ก|พ)\\.\\s?ย\\.?';

/** What holds a year that no document covers; taken out before years are looked for. */
const NOT_THE_DOCUMENTS = [
  // Names of uploaded files: long mixtures of letters and digits.
  /[A-Za-z0-9_-]{24,}/g,
  // 'ม.ค. 2568', '15 มกราคม พ.ศ. 2568': October of 2567 lies in fiscal 2568, and most such dates are of posting.
  new RegExp(`(?:${MONTH})[\\s_.-]*(?:พ\\.?ศ\\.?)?[\\s_.-]*25[5-9]\\d(?!\\d)`, 'g'),
  // '2568-01-15', '2568/01/', '15-01-2568'.
  /(?<!\d)25[5-9]\d[-/_.](?:0?[1-9]|1[0-2])(?:[-/_.](?:0?[1-9]|[12]\d|3[01]))?(?!\d)/g,
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[-/_.](?:0?[1-9]|1[0-2])[-/_.]25[5-9]\d(?!\d)/g,
  // 'พระราชบัญญัติ… พ.ศ. 2560 และ (ฉบับที่ 2) พ.ศ. 2562', but not '… ประจำปี พ.ศ. 2567'.
  /(?:พระราชบัญญัติ|พ\.?ร\.?บ\.?|ระเบียบ|กฎกระทรวง|ประกาศคณะกรรมการ|มาตรฐาน|ประมวลจริยธรรม)(?:[^\n>]{0,120}?(?<!(?:ปี|งบประมาณ)\s*)พ\.?ศ\.?\s*25[5-9]\d(?!\d))+/g,
];

/** Letter and digit change places so often only in what a machine named. */
function looksGenerated(text: string): boolean {
  return (text.match(/[a-z](?=\d)|\d(?=[a-z])/gi) ?? []).length >= 6;
}

function covers(span: Span, year: FiscalYear): boolean {
  return span.from <= year && year <= span.to;
}

function contradicting(spans: Span[], wanted: FiscalYear): FiscalYear[] {
  return spans.some((span) => covers(span, wanted)) ? [] : [...new Set(spans.map((span) => span.from))];
}

/** Without the tags of one assessment year, or of any. */
function withoutTags(text: string, year?: FiscalYear): string {
  const drop = (tag: string) => (year === undefined || tag.endsWith(String(year)) ? ' ' : tag);
  return text.replace(TAG, drop);
}

/** Of a query only what can be a year: '?year=2566' and '?file=plan2566.pdf', not '?id=2566'. */
function yearsOfQuery(query: string): string {
  const parts = query.split('&').map((part) => part.split('='));
  const telling = ([key = '', value = '']: string[]) => /year|yr|ปี|fiscal|budget|^y$/i.test(key) || /\D/.test(value);
  return parts.flatMap((part) => (telling(part) ? part.slice(1) : [])).join(' ');
}

function spansIn(text: string): Span[] {
  const [machineNames, ...others] = NOT_THE_DOCUMENTS;
  const named = text.replace(machineNames!, (name) => (looksGenerated(name) ? ' ' : name));
  const plain = others.reduce((rest, pattern) => rest.replace(pattern, ' '), named);
  const years = /(?<!\d)(25[5-9]\d)(?:\s*(?:[-–—_~]|ถึง|to)\s*(?:(?:ปี|พ\.?ศ\.?)\s*)*(?:(25[5-9]\d)|([5-9]\d)))?(?!\d)/g;
  return [...plain.matchAll(years)].map((match) => {
    const from = Number(match[1]);
    const to = Number(match[2] ?? (match[3] === undefined ? from : 2500 + Number(match[3])));
    return { from: Math.min(from, to), to: Math.max(from, to) };
  });
}
