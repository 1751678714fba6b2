/** The help table for those who edit a template: every placeholder, where it may stand, what it shows, and an example. */

import { CHART_ALT_TEXT, type FillingModel, type Placeholder, placeholdersOf, valueAt } from './placeholders';

export interface PlaceholderHelp {
  /** As it is written into the template, '{หน่วยงาน}' or '{#มาตรการ}…{/มาตรการ}'. */
  tag: string;
  /** Where it may stand. */
  place: string;
  meaning: string;
  /** What it shows at the moment, cut to one short line. */
  example: string;
}

const LONGEST_EXAMPLE = 80;

/** A row for each placeholder of the model's kind of report, in the order of the report. */
export function placeholderHelp(model: FillingModel): PlaceholderHelp[] {
  const all = placeholdersOf(model.kind);
  return all.map((placeholder) => ({
    tag: written(placeholder),
    place: placeOf(placeholder),
    meaning: placeholder.meaning,
    example: exampleOf(placeholder, all, model),
  }));
}

function written({ tag, kind }: Placeholder): string {
  if (kind === 'picture') return CHART_ALT_TEXT;
  return kind === 'loop' ? `{#${tag}}…{/${tag}}` : `{${tag}}`;
}

function placeOf({ kind, within }: Placeholder): string {
  if (kind === 'picture') return 'ข้อความแสดงแทนของภาพ';
  if (kind === 'loop') return 'คร่อมแถวของตารางหรือย่อหน้าที่ต้องการให้ซ้ำ';
  return within === null ? 'ที่ใดก็ได้ในเอกสาร' : `ระหว่าง {#${within}} กับ {/${within}}`;
}

function exampleOf({ kind, path, within }: Placeholder, all: readonly Placeholder[], model: FillingModel): string {
  if (kind === 'picture') return 'ภาพกราฟแนวโน้ม';
  const list = all.find(({ tag }) => tag === within);
  const scope = list === undefined ? model : firstOf(valueAt(model, list.path));
  const value = scope === null ? '' : valueAt(scope, path);
  if (Array.isArray(value)) return `มี ${value.length} รายการ`;
  return short(String(value ?? ''));
}

function firstOf(list: unknown): object | null {
  return Array.isArray(list) && typeof list[0] === 'object' ? list[0] : null;
}

/** Never cut before a mark that belongs to the letter in front of it. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_EXAMPLE) return line;
  return `${line.slice(0, LONGEST_EXAMPLE).replace(/[\ud800-\udbff]$/, '')}${/^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*/.exec(line.slice(LONGEST_EXAMPLE))?.[0] ?? ''}…`;
}
