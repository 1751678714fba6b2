/** From the tables of the workbook to an assessment; what can't be read is a finding at its cell, never a guess. */

import type { Assessment, Claim, EvidenceRow, LimitRow, MeasureRow } from '../ita/assessment';
import { changedLinks } from '../ita/evidence/after-edit';
import { urlsOf } from '../ita/evidence/urls';
import type { Finding, Place } from '../ita/finding';
import type { Score } from '../ita/framework/framework';
import { parseNumber, parseScore } from '../ita/score';
import { type Book, cellText, findRow, rawCell, rowsOf, settingOf, type Table, type TableRow } from './book';
import { severalOfficial, unreadable } from './cell-faults';
import { CellReader } from './cell-reader';
import { componentRowItem } from './component-rows';
import { isForOtherLinks } from './eye-components';
import { notedLinks } from './eye-marks';
import { normalise } from './identity';
import { linkRecords } from './link-rows';
import { readAnalyses } from './read-analyses';
import { readHistory } from './read-history';
import { readMeasures } from './read-measures';
import { readSummary } from './read-summary';
import { DEFAULT_SIZE, DEFAULT_TARGET, REPORT_SIZES, reportSize } from './settings';
import { readSigners } from './signers';
import { CLAIMS, hasItems, indicatorKey } from './tabs';

export interface ReadAssessment {
  assessment: Assessment;
  findings: Finding[];
  /** The sheet's row of each of the assessment's measures. */
  measureRows: number[];
}

/** Reads what people entered. The book's own findings are not repeated. */
export function readAssessment(book: Book): ReadAssessment {
  const reader = new Reader(book);
  const assessment = reader.assessment();
  return { assessment, findings: reader.findings, measureRows: reader.measureRows };
}

/** Each part of the assessment, in the order of its members: findings come in that order. */
class Reader extends CellReader {
  measureRows: number[] = [];

  constructor(private readonly book: Book) {
    super();
  }

  assessment(): Assessment {
    const { framework, tables } = this.book;
    const setting = (key: string) => settingOf(tables, key);
    const lines = (key: string) => urlsOf(setting(key));
    this.checkYear(setting('year'));
    this.checkSize(setting('size'));
    return {
      year: framework.year,
      agency: {
        name: setting('agency'),
        district: setting('district'),
        province: setting('province'),
        domains: lines('domains').map((domain) =>
          domain
            .toLowerCase()
            .replace(/^https?:\/\//, '')
            .replace(/^www\./, '')
            .replace(/\/.*$/, ''),
        ),
      },
      indicatorScores: this.officialScores(),
      questionScores: this.questionScores(),
      evidence: this.evidence(),
      ...readSummary(this.book, this),
      links: linkRecords(this.book),
      history: readHistory(this.book, this),
      analyses: readAnalyses(this.book, this),
      measures: this.measures(),
      limits: this.limits(),
      divisions: lines('divisions'),
      target: this.target(setting('target')),
      ...readSigners(tables),
    };
  }

  private checkYear(text: string): void {
    if (parseNumber(text) === this.book.framework.year) return;
    this.findings.push({
      rule: 'settings.year',
      severity: 'error',
      place: { part: 'settings', row: 'year', field: 'value' },
      message: `แท็บ "ตั้งค่า" ระบุปี "${text}" แต่แท็บ "กรอบ ITA" เป็นของปี ${this.book.framework.year} จึงคำนวณตามกรอบปี ${this.book.framework.year}`,
      remedy: 'แก้ปีในแท็บ "ตั้งค่า" ให้ตรงกับกรอบ หรือใช้ไฟล์ใหม่สำหรับปีใหม่',
    });
  }

  private checkSize(text: string): void {
    if (text === '' || reportSize(text) !== null) return;
    const { least, most } = REPORT_SIZES;
    this.findings.push({
      rule: 'settings.size',
      severity: 'warning',
      place: { part: 'settings', row: 'size', field: 'value' },
      message: `ขนาดตัวอักษรในแท็บ "ตั้งค่า" คือ "${text}" ซึ่งไม่ใช่ตัวเลข ${least}–${most} จึงใช้ ${DEFAULT_SIZE}`,
      remedy: `แก้เป็นตัวเลข ${least}–${most} เช่น ${DEFAULT_SIZE}`,
    });
  }

  private target(text: string): Score {
    const parsed = parseScore(text);
    if (parsed.kind === 'score') return parsed.score;
    if (parsed.kind === 'invalid') {
      this.findings.push({
        rule: 'settings.target',
        severity: 'warning',
        place: { part: 'settings', row: 'target', field: 'value' },
        message: `คะแนนเป้าหมายในแท็บ "ตั้งค่า" คือ "${parsed.text}" ซึ่งไม่ใช่คะแนน 0–100 จึงใช้ ${DEFAULT_TARGET}`,
        remedy: 'แก้เป็นตัวเลข 0–100',
      });
    }
    return DEFAULT_TARGET;
  }

  private officialScores(): Record<number, Score | null> {
    const scores: Record<number, Score | null> = {};
    for (const { number } of this.book.framework.indicators) {
      const table = this.book.tables.get(indicatorKey(number));
      const part = hasItems(this.book.framework, number) ? 'items' : 'indicators';
      const rows = table === undefined ? [] : rowsOf(table);
      const found = rows.flatMap((row) => {
        const place: Place = { part, indicator: number, row: cellText(table!, row, 'code'), field: 'official' };
        const score = this.score(table!, row, 'official', place);
        return score === null ? [] : [{ score, place }];
      });
      scores[number] = found[0]?.score ?? null;
      if (found.length > 1) this.findings.push(severalOfficial(number, found[1]!.place));
    }
    return scores;
  }

  private questionScores(): Record<string, Score | null> {
    const scores: Record<string, Score | null> = {};
    for (const { code, indicator } of this.book.framework.questions) {
      const table = this.book.tables.get(indicatorKey(indicator));
      const row = table === undefined ? null : findRow(table, code);
      const place: Place = { part: 'indicators', indicator, row: code, field: 'score' };
      scores[code] = row === null ? null : this.score(table!, row, 'score', place);
    }
    return scores;
  }

  /** Every row that bears a code, so that a repeated or mistyped one is found and not passed over. */
  private evidence(): EvidenceRow[] {
    const { framework, tables } = this.book;
    return framework.indicators
      .filter(({ number }) => hasItems(framework, number))
      .flatMap(({ number }) => {
        const table = tables.get(indicatorKey(number));
        const rows = table === undefined ? [] : rowsOf(table);
        const withCode = rows.filter((row) => !['', String(number)].includes(cellText(table!, row, 'code')));
        return withCode.map((row) => this.evidenceRow(table!, row, number));
      });
  }

  private evidenceRow(table: Table, row: TableRow, indicator: number): EvidenceRow {
    const code = cellText(table, row, 'code');
    const place = (field: string): Place => ({ part: 'items', indicator, row: code, field });
    const urls = urlsOf(rawCell(table, row, 'urls'));
    return {
      code,
      indicator,
      claim: this.claim(table, row, place('claim')),
      urls,
      changedLinks: changedLinks(cellText(table, row, 'links'), urls),
      explanation: cellText(table, row, 'explanation'),
      owner: cellText(table, row, 'owner'),
      due: this.date(table, row, 'due', place('due')),
      score: this.score(table, row, 'score', place('score')),
      checkedByEye: rawCell(table, row, 'checkedByEye') === true,
      checkedBy: cellText(table, row, 'checkedBy'),
      seenLinks: table.columns.seenLinks === undefined ? null : notedLinks(cellText(table, row, 'seenLinks')),
      ...this.shownComponents(code, urls),
      note: cellText(table, row, 'note'),
    };
  }

  /**
   * The item's components that are ticked in `องค์ประกอบ`. A tick stands for the text beside it, wherever the row stands
   * and whatever became of the list in `กรอบ ITA`: a text that was changed since is one that nobody looked for. Likewise
   * it stands for the links that were there when it was made.
   */
  private shownComponents(code: string, urls: readonly string[]): Pick<EvidenceRow, 'shown' | 'shownElsewhere'> {
    const table = this.book.tables.get('components');
    const item = this.book.framework.items.find((candidate) => candidate.code === code);
    if (table === undefined || item === undefined) return { shown: [] };
    const ticked = rowsOf(table).filter(
      (row) => rawCell(table, row, 'shown') === true && componentRowItem(table, row) === code,
    );
    const placesOf = (rows: readonly TableRow[]) => {
      const texts = new Set(rows.map((row) => normalise(cellText(table, row, 'component'))));
      return item.components.flatMap((component, index) => (texts.has(normalise(component)) ? [index] : []));
    };
    const shown = placesOf(ticked.filter((row) => !isForOtherLinks(table, row, code, urls)));
    return { shown, shownElsewhere: placesOf(ticked).filter((index) => !shown.includes(index)) };
  }

  private claim(table: Table, row: TableRow, place: Place): Claim {
    const text = cellText(table, row, 'claim');
    if (text === '') return null;
    if (text === CLAIMS.has) return 'has';
    if (text === CLAIMS.hasNot) return 'has-not';
    this.findings.push(unreadable(table, row, place, text, `"${CLAIMS.has}" หรือ "${CLAIMS.hasNot}"`));
    return null;
  }

  private measures(): MeasureRow[] {
    const { measures, rowNumbers } = readMeasures(this.book, this);
    this.measureRows = rowNumbers;
    return measures;
  }

  private limits(): LimitRow[] {
    const table = this.book.tables.get('limits');
    if (table === undefined) return [];
    return rowsOf(table)
      .map((row) => ({ instrument: cellText(table, row, 'instrument'), text: cellText(table, row, 'limit') }))
      .filter((limit) => limit.instrument !== '' || limit.text !== '');
  }
}
