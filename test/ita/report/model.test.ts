/** The report model: what the document will say, section by section. */

import fc from 'fast-check';
import { mixesDigits, withDigits } from '../../../src/ita/report/digits';
import { reportModel } from '../../../src/ita/report/model';
import { reportInput, sampleAssessment, sampleFramework, sampleMeasures, seedFigures, written } from './sample-report';

const arabic = (assessment = sampleAssessment()) => reportModel(reportInput(assessment, { thaiDigits: false }));

describe('the model of the seed’s figures', () => {
  const model = arabic(seedFigures());

  it('names the agency and both years: measures are for the year after the result', () => {
    expect(model.cover).toEqual({
      agency: 'องค์การบริหารส่วนตำบลขามป้อม',
      district: 'พระยืน',
      province: 'ขอนแก่น',
      resultYear: '2567',
      measuresYear: '2568',
    });
  });

  it('gives the total, the level and what blocks the next one', () => {
    expect(model.result).toMatchObject({ total: '97.80', level: 'ผ่านดี' });
    expect(model.result.blocks.map(({ text }) => text)).toEqual([
      'ระดับ ‘ผ่านดีเยี่ยม’ ต้องมีคะแนน EIT ส่วนที่ 2 อย่างน้อย 95.00 ปัจจุบันได้ 93.44 ยังขาด 1.56 คะแนน',
    ]);
  });

  it('names the strongest and weakest indicators and the three that would add most', () => {
    expect(model.result.strongest).toMatch(/ที่ 1 .*ที่ 4 .*ที่ 5 .*ที่ 10 .*\(100\.00 คะแนน\)/);
    expect(model.result.weakest).toBe('ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน (93.46 คะแนน)');
    expect(model.result.opportunities.map(({ text }) => /ที่ (\d+) .* (\d\.\d\d) คะแนน$/.exec(text)?.slice(1))).toEqual([
      ['9', '1.00'],
      ['8', '0.65'],
      ['7', '0.26'],
    ]);
  });

  it('lists ten indicators, and the instruments with the parts of EIT', () => {
    expect(model.indicators.map(({ score }) => score).join(' ')).toBe(
      '100.00 98.89 99.78 100.00 100.00 97.94 97.43 93.46 95.00 100.00',
    );
    expect(model.indicators.map(({ gain }) => gain).join(' ')).toBe(
      '0.00 0.07 0.01 0.00 0.00 0.21 0.26 0.65 1.00 0.00',
    );
    expect(model.instruments.map(({ weight, score }) => [weight, score])).toEqual([
      ['30', '99.73'],
      ['30', '96.28'],
      ['–', '99.74'],
      ['–', '93.44'],
      ['40', '97.50'],
    ]);
  });

  it('keeps a gap in the trend a gap, marks new methods, and compares only neighbouring years', () => {
    const unknown = { total: 'ยังไม่มีข้อมูล', level: 'ยังไม่มีข้อมูล', iit: '–', eit: '–', oit: '–', change: '–' };
    const dashes = { iit: '–', eit: '–', oit: '–' };
    expect(model.trend.rows).toEqual([
      { year: '2563', ...unknown, nationalMean: '67.90' },
      { year: '2564', total: '88.31', level: 'A', ...dashes, nationalMean: '81.25', change: '–' },
      { year: '2565', ...unknown, nationalMean: '87.57' },
      { year: '2566*', total: '91.05', level: 'ผ่านดี', ...dashes, nationalMean: '90.19', change: '–' },
      {
        year: '2567**',
        total: '97.80',
        level: 'ผ่านดี',
        iit: '99.73',
        eit: '96.28',
        oit: '97.50',
        nationalMean: '93.05',
        change: '+6.75',
      },
    ]);
    const notes = model.trend.notes.map(({ text }) => text);
    expect(notes).toHaveLength(3);
    expect(notes[2]).toContain('คะแนนรวมของปี พ.ศ. 2563, 2565');
    expect(notes[2]).toContain('ไม่ได้หมายถึงศูนย์คะแนน');
  });

  it('says what the trend comes to', () => {
    expect(model.trend.summary).toBe(
      'คะแนนรวมของปี พ.ศ. 2567 เพิ่มขึ้นจากปี พ.ศ. 2566 อยู่ 6.75 คะแนน และสูงกว่าค่าเฉลี่ยระดับประเทศอยู่ 4.75 คะแนน',
    );
    expect(model.trend.caption).toBe('ภาพที่ 1 คะแนนรวม คะแนนตามเครื่องมือ และค่าเฉลี่ยระดับประเทศ พ.ศ. 2563–2567');
  });

  it('says in the notes what is not confirmed', () => {
    expect(model.notes.map(({ text }) => text).join('\n')).toMatch(/ยังไม่ได้ยืนยัน.*เกณฑ์ระดับผลการประเมิน/);
  });

  it('carries the stamp and who signs', () => {
    expect(model.stamp).toContain('23 พฤศจิกายน 2569 เวลา 14.05 น.');
    expect(model.stamp).toContain('v0.1.0');
    expect(model.stamp).toContain('ฉบับที่ 2 ');
    expect(model.stamp).toContain('รหัสข้อมูล 4f7a-09c1');
    expect(model.signatures[2]).toEqual({
      role: 'ผู้รับรองรายงาน',
      name: expect.stringMatching(/^\.+$/),
      position: 'นายกองค์การบริหารส่วนตำบลขามป้อม',
    });
  });
});

describe('who signs', () => {
  const signers = {
    maker: { name: 'นางสาวสมใจ ตั้งใจดี', position: 'นักวิเคราะห์นโยบายและแผน' },
    checker: { name: '', position: 'ปลัดองค์การบริหารส่วนตำบล' },
    head: { name: 'นายสมชาย รักดี', position: '' },
  };

  it('has the names and positions of the settings, and lines to write on for what is blank', () => {
    const { signatures } = arabic(sampleAssessment({ signers }));
    expect(signatures[0]).toEqual({ role: 'ผู้จัดทำรายงาน', ...signers.maker });
    expect(signatures[1]).toMatchObject({ name: expect.stringMatching(/^\.+$/), position: 'ปลัดองค์การบริหารส่วนตำบล' });
    expect(signatures[2]).toMatchObject({ name: 'นายสมชาย รักดี', position: 'นายกองค์การบริหารส่วนตำบลขามป้อม' });
  });
});

describe('last year’s scores', () => {
  const compared = { lastYear: { total: 90, IIT: 92, 9: 88.5 }, nationalMean: { total: 93.5 } };

  it('stand beside this year’s, and a dash where nobody entered one', () => {
    const model = arabic(sampleAssessment({ compared }));
    expect(model.indicators[8]?.before).toBe('88.50');
    expect(model.indicators[0]?.before).toBe('–');
    expect(model.instruments[0]?.before).toBe('92.00');
    expect(model.result.dashes).toContain('ยังไม่มีข้อมูลบางรายการ');
  });

  it('fill a year that the history lacks, and never take its place', () => {
    const row = (history: ReturnType<typeof sampleAssessment>['history']) =>
      arabic(sampleAssessment({ compared, history })).trend.rows[3];
    expect(row([])).toMatchObject({ year: '2566*', total: '90.00', iit: '92.00' });
    expect(row(sampleAssessment().history)).toMatchObject({ total: '91.05' });
  });

  it('the national mean that was entered comes before the one we know', () => {
    expect(arabic(sampleAssessment({ compared })).trend.rows[4]?.nationalMean).toBe('93.50');
  });

  it('of a year longer ago lengthens the table, and not the years under the chart, which draws five', () => {
    const [row] = sampleAssessment().history;
    const { trend } = arabic(sampleAssessment({ history: [{ ...row!, year: 2560, total: 70 }] }));
    expect(trend.rows[0]).toMatchObject({ year: '2560', total: '70.00' });
    expect(trend.caption).toBe('ภาพที่ 1 คะแนนรวม คะแนนตามเครื่องมือ และค่าเฉลี่ยระดับประเทศ พ.ศ. 2563–2567');
  });

  it('unknown beside a known mean of the country is said as a contrast', () => {
    const { summary } = arabic(sampleAssessment({ history: [] })).trend;
    expect(summary).toMatch(/เพราะยังไม่มีข้อมูลของปีนั้น แต่สูงกว่าค่าเฉลี่ยระดับประเทศอยู่ \d/);
  });

  it('all missing is said in a sentence', () => {
    expect(arabic().result.dashes).toContain('ยังไม่มีข้อมูลคะแนนปี พ.ศ. 2566');
  });
});

describe('measures, analyses and limits', () => {
  it('groups the measures by ประเด็น, whatever their order in the workbook, and names it once', () => {
    const second = { ...sampleMeasures()[2]!, id: 'M2568-3-2', measure: written('มาตรการเพิ่มเติม') };
    const { measures } = arabic(sampleAssessment({ measures: [second, ...sampleMeasures().reverse()] }));
    expect(measures).toHaveLength(8);
    expect(measures.map(({ issue }) => issue.slice(0, 3))).toEqual([
      '(1)',
      '(2)',
      '(3)',
      '(3)',
      '(4)',
      '(5)',
      '(6)',
      '(7)',
    ]);
    expect(measures[3]?.issue).toBe('(3) (ต่อ)');
    expect(measures.map(({ no }) => no)).toEqual(['1.1', '2.1', '3.1', '3.2', '4.1', '5.1', '6.1', '7.1']);
  });

  it('tells of each measure, by its number, how success is known and what is expected', () => {
    const bare = { ...sampleMeasures()[0]!, success: written(''), expected: written(' ') };
    const { measures, successes } = arabic(sampleAssessment({ measures: [bare, ...sampleMeasures().slice(1)] }));
    expect(successes.map(({ no }) => no)).toEqual(measures.map(({ no }) => no));
    expect(successes[0]).toEqual({
      no: '1.1',
      success: 'ยังไม่มีข้อมูลตัวชี้วัดความสำเร็จ',
      expected: 'ยังไม่มีข้อมูลผลที่คาดว่าจะได้รับ',
    });
    expect(successes[1]?.success).toBe('ดำเนินการครบทุกขั้นตอนภายในปี');
  });

  it('drops no text that stands at a number or instrument the framework does not have', () => {
    const stray = { ...sampleMeasures()[0]!, issue: 9, measure: written('มาตรการนอกกรอบ') };
    const { limits } = sampleAssessment();
    const model = arabic(
      sampleAssessment({ measures: [stray], limits: [...limits, { instrument: 'XIT', text: 'ข้อจำกัดอื่น' }] }),
    );
    expect(model.measures[model.measures.length - 1]?.measure).toBe('มาตรการนอกกรอบ');
    expect(model.limits[3]).toEqual({ instrument: 'XIT', text: 'ข้อจำกัดอื่น' });
  });
});

describe('a workbook without data', () => {
  const model = arabic(
    sampleAssessment({
      agency: { name: '', district: '', province: '', domains: [] },
      indicatorScores: {},
      gateScores: {},
      history: [],
      analyses: [],
      measures: [],
      limits: [],
    }),
  );

  it('keeps every section and says what is missing', () => {
    expect(model.cover.agency).toContain('ยังไม่มีข้อมูล');
    expect(model.result.total).toBe('ยังไม่มีข้อมูล');
    expect(model.indicators).toHaveLength(10);
    expect(model.indicators.every(({ score }) => score === 'ยังไม่มีข้อมูล')).toBe(true);
    expect(model.analyses).toHaveLength(7);
    expect(model.measures).toHaveLength(7);
    expect(model.limits.map(({ text }) => text)).toEqual(Array(3).fill('ยังไม่มีข้อมูลข้อจำกัดของเครื่องมือนี้'));
    expect(model.trend.withoutChart).toContain('ยังไม่มีข้อมูล');
    expect(model.trend.rows).toHaveLength(5);
    expect(model.trend.summary).toContain('ยังไม่มีข้อมูล');
    expect(model.successes[0]?.success).toContain('ยังไม่มีข้อมูล');
  });

  it('never takes the unknown for zero', () => {
    const { coverage: _, ...result } = model.result;
    expect(JSON.stringify([result, model.indicators, model.trend.rows])).not.toMatch(/(^|[^\d.])0(\.00)?[^\d.]/);
  });
});

describe('digits', () => {
  it('are Thai throughout, except in codes and addresses', () => {
    const steps = 'เผยแพร่ 3 รายการ ที่ https://khampom.go.th/p?id=12 ตามข้อ O34 โทร 043-123456';
    const [first, ...others] = sampleMeasures();
    const model = reportModel(
      reportInput(sampleAssessment({ measures: [{ ...first!, steps: written(steps) }, ...others] })),
    );
    expect(model.measures[0]?.steps).toBe('เผยแพร่ ๓ รายการ ที่ https://khampom.go.th/p?id=12 ตามข้อ O34 โทร 043-123456');
    expect(model.result.total).toBe('๙๗.๘๐');
    expect(JSON.stringify(model).replace(/https?:\S+|O\d+|043-123456|v0\.1\.0|4f7a-09c1/g, '')).not.toMatch(/\d/);
  });

  it('are Arabic throughout when so chosen', () => {
    expect(JSON.stringify(arabic())).not.toMatch(/[๐-๙]/);
  });

  it('one text in one kind of digits is never mixed', () => {
    const piece = fc.constantFrom(
      'ปี ',
      '๒๕๖๗',
      '2567',
      ' O34 ',
      ' ข้อ ',
      ' https://a.go.th/1 ',
      '12',
      ' ',
      'คะแนน',
      ' ๙๗.๘๐ ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece), fc.boolean(), (pieces, thai) => {
        const text = withDigits(pieces.join(' '), thai);
        expect(mixesDigits(text)).toBe(false);
        expect(withDigits(text, thai)).toBe(text);
      }),
    );
  });
});

it('the model is plain JSON', () => {
  const model = reportModel(reportInput());
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
});

it('a computed score is said not to be official', () => {
  const { questions } = sampleFramework();
  const { indicatorScores } = sampleAssessment();
  const model = arabic(
    sampleAssessment({
      indicatorScores: { ...indicatorScores, 1: null },
      questionScores: Object.fromEntries(questions.map(({ code }) => [code, 96])),
    }),
  );
  expect(model.notes.some(({ text }) => text.includes('ตัวชี้วัดที่ 1 คำนวณ'))).toBe(true);
});
