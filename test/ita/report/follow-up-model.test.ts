/** The follow-up's model: what became of each measure, counted; what nobody knows is neither planned nor done. */

import fc from 'fast-check';
import type { MeasureRow } from '../../../src/ita/assessment';
import type { MeasureStatus } from '../../../src/ita/measures/status';
import { followUpModel } from '../../../src/ita/report/follow-up-model';
import { reportModel } from '../../../src/ita/report/model';
import { NO_PROGRESS } from '../measures/a-measure';
import { reportInput, sampleAssessment, sampleMeasures, written } from './sample-report';

const followUp = (measures: MeasureRow[], thaiDigits = false) =>
  followUpModel(reportInput(sampleAssessment({ measures }), { thaiDigits }));

const STATUSES: (MeasureStatus | null)[] = ['done', 'done', 'done', 'under-way', 'planned', 'not-done', null];

function withStatuses(statuses: (MeasureStatus | null)[]): MeasureRow[] {
  return statuses.map((status, at) => ({
    ...sampleMeasures()[at % 7]!,
    id: `M2568-${(at % 7) + 1}-${at}`,
    progress: { ...NO_PROGRESS, status },
  }));
}

describe('the summary', () => {
  const model = followUp(withStatuses(STATUSES));

  it('tells the share that is done of all measures, unknown ones among them', () => {
    expect(model.summary.completed).toBe('ดำเนินการเสร็จแล้วร้อยละ 42.86 (3 จาก 7 มาตรการ)');
    expect(model.summary.unknown).toContain('ยังไม่ทราบสถานะ 1 มาตรการ');
  });

  it('counts by status, with the sum', () => {
    expect(model.statuses.map(({ status, count, share }) => `${status} ${count} ${share}`)).toEqual([
      'เสร็จ 3 42.86',
      'กำลังดำเนินการ 1 14.29',
      'แผน 1 14.29',
      'ไม่ได้ทำ 1 14.29',
      'ยังไม่ทราบสถานะ 1 14.29',
      'รวม 7 100.00',
    ]);
  });

  it('counts by ประเด็น', () => {
    expect(model.issues).toHaveLength(7);
    expect(model.issues[6]).toMatchObject({ all: '1', done: '0', planned: '0', unknown: '1' });
    expect(model.issues[0]).toMatchObject({ all: '1', done: '1', underWay: '0', notDone: '0', unknown: '0' });
  });

  it('adds up, whatever the statuses are', () => {
    const status = fc.constantFrom<(MeasureStatus | null)[]>('done', 'under-way', 'planned', 'not-done', null);
    fc.assert(
      fc.property(fc.array(status, { maxLength: 20 }), (statuses) => {
        const { statuses: lines, issues, open } = followUp(withStatuses(statuses));
        const counts = lines.map(({ count }) => Number(count));
        expect(counts.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(statuses.length);
        expect(issues.reduce((sum, { all }) => sum + Number(all), 0)).toBe(statuses.length);
        const notDone = statuses.filter((each) => each !== 'done').length;
        expect(open).toHaveLength(Math.max(1, notDone));
      }),
      { numRuns: 30 },
    );
  });
});

describe('measure by measure', () => {
  const done: MeasureRow = {
    ...sampleMeasures()[0]!,
    progress: {
      status: 'done',
      doneAt: '2025-03-04',
      outcome: 'ติดป้ายครบ 12 งาน',
      proof: ['https://khampom.go.th/1', 'https://khampom.go.th/2'],
    },
  };

  it('says status, day, result and evidence', () => {
    expect(followUp([done]).outcomes[0]).toEqual({
      no: '1.1',
      measure: 'โครงการป้ายบอกขั้นตอนและเวลาให้บริการ',
      status: 'เสร็จ',
      doneAt: '4 มี.ค. 2568',
      outcome: 'ติดป้ายครบ 12 งาน',
      proof: 'https://khampom.go.th/1\nhttps://khampom.go.th/2',
    });
  });

  it('says what is missing in words', () => {
    expect(followUp(withStatuses([null])).outcomes[0]).toMatchObject({
      status: 'ยังไม่ทราบสถานะ',
      doneAt: 'ยังไม่ได้ระบุวันที่',
      outcome: 'ยังไม่ได้บันทึกผล',
      proof: 'ยังไม่มีหลักฐาน',
    });
  });

  it('numbers the measures as the report of measures does', () => {
    const measures = [...sampleMeasures().reverse(), { ...done, id: 'M2568-1-2' }];
    const numbers = (lines: { no: string }[]) => lines.map(({ no }) => no);
    expect(numbers(followUp(measures).outcomes)).toEqual(
      numbers(reportModel(reportInput(sampleAssessment({ measures }), { thaiDigits: false })).measures),
    );
  });

  it('keeps the digits of addresses in Thai digits', () => {
    const [line] = followUp([done], true).outcomes;
    expect(line).toMatchObject({ no: '๑.๑', doneAt: '๔ มี.ค. ๒๕๖๘', outcome: 'ติดป้ายครบ ๑๒ งาน' });
    expect(line?.proof).toContain('https://khampom.go.th/2');
  });
});

describe('what is open', () => {
  it.each([
    ['under-way', 'ดำเนินการต่อให้แล้วเสร็จ'],
    ['planned', 'เริ่มดำเนินการตามขั้นตอน'],
    ['not-done', 'รายงานเหตุที่ไม่ได้ดำเนินการ'],
    [null, 'แจ้งสถานะและผลการดำเนินการ'],
  ] as const)('%s: who does what next', (status, next) => {
    const [line] = followUp(withStatuses([status])).open;
    expect(line?.next).toContain(next);
    expect(line?.next).toContain('สำนักปลัด');
  });

  it('names no one where no one is named', () => {
    const measures = withStatuses(['planned']).map((row) => ({ ...row, owner: written(''), period: written('') }));
    expect(followUp(measures).open[0]?.next).toBe('ผู้รับผิดชอบ (ยังไม่ได้ระบุ) เริ่มดำเนินการตามขั้นตอนที่กำหนดไว้');
  });

  it('says so where nothing is', () => {
    expect(followUp(withStatuses(['done'])).open).toEqual([
      expect.objectContaining({ measure: expect.stringContaining('ไม่มีงานค้าง') }),
    ]);
  });
});

it('without measures every part says so', () => {
  const model = followUp([]);
  expect(model.summary.completed).toContain('ยังไม่มีข้อมูลมาตรการ');
  expect(model.outcomes[0]?.measure).toContain('ยังไม่มีข้อมูลมาตรการ');
  expect(model.open[0]?.measure).toContain('ยังไม่มีข้อมูลมาตรการ');
  expect(JSON.stringify(model)).not.toMatch(/NaN|undefined|ไม่มีงานค้าง/);
});

it('notes name the done measures without evidence or day', () => {
  const notes = followUp(withStatuses(['done', 'done'])).notes.map(({ text }) => text);
  expect(notes.join('\n')).toMatch(/2 มาตรการยังไม่มีหลักฐาน[\s\S]*2 มาตรการยังไม่ได้ระบุวันที่/);
});
