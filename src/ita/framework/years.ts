/** The frameworks of the years that the add-in knows; a later year is entered in the workbook. */

import { oitItems2563 } from './data/oit-items-2563';
import { oitItems2564 } from './data/oit-items-2564';
import { oitItems2565 } from './data/oit-items-2565';
import { oitItems2566 } from './data/oit-items-2566';
import { oitItems2567 } from './data/oit-items-2567';
import { oitItems2568 } from './data/oit-items-2568';
import { oitItems2569 } from './data/oit-items-2569';
import type { Confidence, FiscalYear, Framework, Gate, Indicator, Instrument, Level, SubIndicator } from './framework';
import { issuesOf } from './issues';
import { type OitListEntry, toOitItem } from './oit-list';
import { questionsOf } from './questions';

/** Functions, not arrays: a custom function that needs one year, or none, doesn't pay for the others. */
export const OIT_LISTS: Record<FiscalYear, () => OitListEntry[]> = {
  2563: oitItems2563,
  2564: oitItems2564,
  2565: oitItems2565,
  2566: oitItems2566,
  2567: oitItems2567,
  2568: oitItems2568,
  2569: oitItems2569,
};

/** The years of which `frameworkOf` has a framework, ascending. */
export const KNOWN_YEARS: readonly FiscalYear[] = Object.keys(OIT_LISTS).map(Number);

/** The latest known year. */
export const LATEST_YEAR: FiscalYear = Math.max(...KNOWN_YEARS);

/** The built-in framework of a year, a fresh copy that may be changed; null for a year that isn't known. */
export function frameworkOf(year: FiscalYear): Framework | null {
  const list = OIT_LISTS[year]?.();
  if (!list) return null;
  const instruments = instrumentsOf(year);
  const indicators = indicatorsOf(year);
  const questions = questionsOf(year, indicators);
  return {
    year,
    instruments,
    gates: gatesOf(year, instruments),
    indicators,
    subIndicators: subIndicatorsOf(list),
    items: list.map(toOitItem),
    questions,
    levels: levelsOf(year),
    issues: issuesOf(year, list, questions),
    passing: 85,
  };
}

/** Weights, and which indicator belongs to which instrument: the published full tables of 2563 to 2567 follow them. */
function schemeConfidence(year: FiscalYear): Confidence {
  return year <= 2567 ? 'calculated' : 'inferred';
}

function instrumentsOf(year: FiscalYear): Instrument[] {
  const confidence = schemeConfidence(year);
  return [
    { code: 'IIT', name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน', weight: 30, confidence },
    { code: 'EIT', name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก', weight: 30, confidence },
    { code: 'OIT', name: 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ', weight: 40, confidence },
  ];
}

/** To 2565 the total alone decides the level, so the instruments stand here only to be shown. */
function gatesOf(year: FiscalYear, instruments: Instrument[]): Gate[] {
  if (year <= 2565) {
    return instruments.map(({ code }): Gate => ({ code, name: code, instrument: code, confidence: 'inferred' }));
  }
  return [
    { code: 'IIT', name: 'IIT', instrument: 'IIT', confidence: 'remembered' },
    { code: 'EIT1', name: 'EIT ส่วนที่ 1', instrument: 'EIT', confidence: 'remembered' },
    { code: 'EIT2', name: 'EIT ส่วนที่ 2', instrument: 'EIT', confidence: 'remembered' },
    { code: 'OIT', name: 'OIT', instrument: 'OIT', confidence: 'remembered' },
  ];
}

function indicatorsOf(year: FiscalYear): Indicator[] {
  const names: [instrument: string, name: string][] = [
    ['IIT', 'การปฏิบัติหน้าที่'],
    ['IIT', 'การใช้งบประมาณ'],
    ['IIT', 'การใช้อำนาจ'],
    ['IIT', 'การใช้ทรัพย์สินของราชการ'],
    ['IIT', 'การแก้ไขปัญหาการทุจริต'],
    ['EIT', 'คุณภาพการดำเนินงาน'],
    ['EIT', 'ประสิทธิภาพการสื่อสาร'],
    ['EIT', year <= 2566 ? 'การปรับปรุงระบบการทำงาน' : 'การปรับปรุงการทำงาน'],
    ['OIT', 'การเปิดเผยข้อมูล'],
    ['OIT', 'การป้องกันการทุจริต'],
  ];
  const confidence = schemeConfidence(year);
  return names.map(([instrument, name], index) => ({ number: index + 1, name, instrument, confidence }));
}

/**
 * Named after the groups of their items, for want of a source of the official names. The list of 2569 is known without
 * its groups: it keeps the names of 2568.
 */
function subIndicatorsOf(list: OitListEntry[]): SubIndicator[] {
  const grouped = list.some(({ group }) => group !== '') ? list : oitItems2568();
  return distinct(list.map(({ subIndicator }) => subIndicator)).map((code) => ({
    code,
    name: thaiList(distinct(grouped.filter((entry) => entry.subIndicator === code).map(({ group }) => group))),
    indicator: Number(code.split('.')[0]),
    confidence: 'inferred',
  }));
}

function levelsOf(year: FiscalYear): Level[] {
  if (year <= 2565) {
    const lowest: [name: string, minTotal: number][] = [
      ['AA', 95],
      ['A', 85],
      ['B', 75],
      ['C', 65],
      ['D', 55],
      ['E', 50],
      ['F', 0],
    ];
    return lowest.map(([name, minTotal]) => ({ name, minTotal, minGate: null, confidence: 'verified' }));
  }
  return [
    { name: 'ผ่านดีเยี่ยม', minTotal: 95, minGate: 95, confidence: 'one-source' },
    { name: 'ผ่านดี', minTotal: 85, minGate: 85, confidence: 'one-source' },
    { name: 'ผ่าน', minTotal: 85, minGate: null, confidence: 'one-source' },
    { name: 'ต้องปรับปรุง', minTotal: 70, minGate: null, confidence: 'one-source' },
    { name: 'ต้องปรับปรุงโดยด่วน', minTotal: 0, minGate: null, confidence: 'one-source' },
  ];
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts)];
}

/** 'ก', 'ก และข', 'ก ข และค'. */
function thaiList(texts: string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(' ')} และ${texts[texts.length - 1]}`;
}
