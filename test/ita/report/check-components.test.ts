/** What the report's own OIT item asks for, and what else a measure should have, found in the report or told by name. */

import type { Framework } from '../../../src/ita/framework/framework';
import { frameworkOf } from '../../../src/ita/framework/years';
import { MEASURE_COLUMNS } from '../../../src/ita/report/texts';
import { findingsOf, rulesOfFindings, withAnalysis, withCell, withLimit } from './a-checked-report';
import { sampleAssessment, sampleFramework, sampleMeasures, written } from './sample-report';

const componentFindings = (...of: Parameters<typeof findingsOf>) =>
  findingsOf(...of).filter(({ rule }) => /component/.test(rule));

/** A list that the add-in doesn't ship yet follows this year, so the year's own list says what the item asks for. */
function entered(components: string[]): { framework: Framework; year: number } {
  const year = 2569;
  const framework = { ...frameworkOf(year)!, year: 2571 };
  const items = framework.items.map((item) => (item.role === 'measures' ? { ...item, components } : item));
  return { framework: { ...framework, items }, year: 2571 };
}

function ofEntered(components: string[], change = {}) {
  const { framework, year } = entered(components);
  return componentFindings(sampleAssessment({ year, ...change }), framework);
}

describe('the components of the item', () => {
  it('are those of the list of the year after: O27 of 2568 for the result of 2567', () => {
    const analyses = sampleAssessment().analyses.filter(({ issue }) => issue !== 2 && issue !== 5);
    const [found, ...others] = componentFindings(sampleAssessment({ analyses }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      rule: 'report.missing-component',
      severity: 'error',
      place: { part: 'analysis', row: '2', field: 'analysis' },
    });
    const [component] = sampleFramework(2568).items.find(({ role }) => role === 'measures')!.components;
    expect(found!.message).toContain('O27 ปี พ.ศ. 2568 ซึ่งใช้รายงานนี้เป็นหลักฐาน');
    expect(found!.message).toContain(`‘${component}’ ในประเด็นที่ 2, 5`);
  });

  it.each([
    ['steps', 'ขั้นตอนหรือวิธีการปฏิบัติ'],
    ['owner', 'ผู้รับผิดชอบ'],
    ['period', 'ระยะเวลาในการดำเนินการ'],
    ['measure', 'มาตรการ/โครงการ/กิจกรรม'],
  ] as const)('%s: missing where no measure of a ประเด็น has it', (field, component) => {
    const [found, ...others] = componentFindings(withCell(field, ''));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity: 'error', place: { part: 'measures', row: 'M2568-1-1', field } });
    expect(found!.message).toContain(component);
    expect(found!.message).toContain('ประเด็นที่ 1');
  });

  it('there where another measure of the ประเด็น has it', () => {
    const incomplete = withCell('owner', '');
    const second = { ...sampleMeasures()[0]!, id: 'M2568-1-2' };
    expect(componentFindings({ ...incomplete, measures: [...incomplete.measures, second] })).toEqual([]);
  });

  it('all of them in one finding, where a ประเด็น has no measure at all', () => {
    const measures = sampleMeasures().filter(({ issue }) => issue !== 7);
    const [found, ...others] = componentFindings(sampleAssessment({ measures }));
    expect(others).toEqual([]);
    expect(found!.message.match(/ในประเด็นที่ 7/g)).toHaveLength(4);
  });

  it('in a year whose list is entered by hand, those of that list; also several in one line', () => {
    expect(ofEntered(['ขั้นตอน ผู้รับผิดชอบ และระยะเวลา'])).toEqual([]);
    const limits = [{ instrument: 'IIT', text: '' }];
    const [found] = ofEntered(['ข้อจำกัดหรืออุปสรรค'], { limits });
    expect(found).toMatchObject({ severity: 'error', place: { part: 'limits' } });
  });

  it('what the add-in can’t look for is told, and stops nothing', () => {
    const found = ofEntered(['ภาพถ่ายการประชุมผู้บริหาร']);
    expect(found).toEqual([expect.objectContaining({ rule: 'report.unread-component', severity: 'info' })]);
    expect(found[0]!.message).toContain('ภาพถ่ายการประชุมผู้บริหาร');
  });

  it('are nothing to go by where no list says them', () => {
    expect(ofEntered([])).toEqual([]);
  });
});

describe('beside the official four columns', () => {
  it.each([
    ['success', 'ตัวชี้วัดความสำเร็จ'],
    ['expected', 'ผลที่คาดว่าจะได้รับ'],
  ] as const)('%s is missed in a warning', (field, heading) => {
    const found = findingsOf(withCell(field, ' '));
    expect(found).toEqual([
      expect.objectContaining({
        rule: 'report.missing-success',
        severity: 'warning',
        place: { part: 'measures', row: 'M2568-1-1', field },
      }),
    ]);
    expect(found[0]!.message).toContain(heading);
  });

  it('both in one, and not before the four are there', () => {
    const [first, ...others] = sampleMeasures();
    const bare = { ...first!, success: written(''), expected: written('') };
    expect(rulesOfFindings(findingsOf(sampleAssessment({ measures: [bare, ...others] })))).toEqual([
      'report.missing-success',
    ]);
    const blank = { ...bare, owner: written('') };
    expect(rulesOfFindings(findingsOf(sampleAssessment({ measures: [blank, ...others] })))).not.toContain(
      'report.missing-success',
    );
  });
});

describe('who is responsible', () => {
  it.each([
    ['กองครัง', 'กองคลัง'],
    ['กองสวัสดิการสังคม และกองช่าง', 'กองสวัสดิการสังคม'],
    ['สำนักปลัด ร่วมกับสำนักช่าง', 'สำนักช่าง'],
    ['หน่วยตรวจสอบภายใน', 'หน่วยตรวจสอบภายใน'],
    ['สำนักงานปลัด', 'สำนักปลัด'],
    ['สำนักปลัด และกองครัง', 'กองคลัง'],
  ])('%s: not among the divisions of the settings', (owner, said) => {
    const found = findingsOf(withCell('owner', owner));
    expect(found).toEqual([
      expect.objectContaining({
        rule: 'report.unknown-division',
        severity: 'warning',
        place: { part: 'measures', row: 'M2568-1-1', field: 'owner' },
      }),
    ]);
    expect(found[0]!.message + found[0]!.remedy).toContain(`‘${said}’`);
  });

  const divisions = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา ศาสนาและวัฒนธรรม', 'หน่วยตรวจสอบภายใน'];

  it.each([
    'สำนักปลัด /กองคลัง',
    'สำนักปลัดเทศบาล',
    'กองการศึกษา',
    'กองการศึกษา ศาสนาและวัฒนธรรม ร่วมกับหน่วยตรวจสอบภายใน',
    'ผู้อำนวยการกองคลังและนักวิชาการพัสดุ',
    'ทุกกอง',
    'ทุกสำนัก/กอง',
    'กองต่าง ๆ ที่เกี่ยวข้อง',
    'คณะทำงานประเมิน ITA',
    'กองทุนหลักประกันสุขภาพ',
    'ปลัด อบต.',
    'สำนักงานปลัดกระทรวงมหาดไทย',
    'หัวหน้าส่วนราชการทุกกองและปลัด',
    'กองอื่น ๆ ที่เกี่ยวข้อง',
    'ผู้อำนวยการกองแต่ละกอง',
    'กองเจ้าของเรื่อง และทุกกองในสังกัด',
    'กองละ 1 คน และทุกสำนักกอง',
    'กองการศึกษาฯ และสำนักปลัดฯ',
  ])('right: %s', (owner) => {
    expect(findingsOf(withCell('owner', owner, { divisions }))).toEqual([]);
  });

  it.each(['สำนักปลัด', 'สำนักปลัดร่วมกับทุกกอง', 'หัวหน้าสำนักปลัดและกองสวัสดิการ', 'สำนักปลัดฯ'])(
    'the beginning of a name is that name: %s',
    (owner) => {
      const known = ['สำนักปลัดเทศบาล', 'กองสวัสดิการสังคม'];
      const measures = sampleMeasures().map((row) => ({ ...row, owner: written(owner) }));
      expect(findingsOf(sampleAssessment({ measures, divisions: known }))).toEqual([]);
    },
  );

  it('nothing to go by where the settings list none', () => {
    expect(findingsOf(withCell('owner', 'กองสวัสดิการสังคม', { divisions: [' '] }))).toEqual([]);
  });
});

describe('a dash is no content', () => {
  const [first, ...others] = sampleMeasures();
  const dashes = { measure: written('-'), steps: written('–'), owner: written(' - '), period: written('.') };

  it('in the four cells of a measure', () => {
    const found = findingsOf(sampleAssessment({ measures: [{ ...first!, ...dashes }, ...others] }));
    expect(rulesOfFindings(found)).toEqual(['report.incomplete-measure', 'report.missing-component']);
    expect(found[0]).toMatchObject({
      severity: 'error',
      place: { part: 'measures', row: 'M2568-1-1', field: 'measure' },
    });
    for (const { heading } of MEASURE_COLUMNS) expect(found[0]!.message).toContain(`‘${heading}’`);
  });

  it('in an analysis', () => {
    expect(rulesOfFindings(findingsOf(withAnalysis(2, '-')))).toEqual([
      'report.missing-analysis',
      'report.missing-component',
    ]);
  });

  it.each([
    ['what a measure is to achieve', withCell('success', '-'), 'report.missing-success'],
    ['the limits of an instrument', withLimit('-'), 'report.missing-limit'],
  ])('in %s', (_, assessment, rule) => {
    expect(rulesOfFindings(findingsOf(assessment))).toEqual([rule]);
  });

  it('in the names on the cover', () => {
    const { agency } = sampleAssessment();
    const rules = rulesOfFindings(findingsOf(sampleAssessment({ agency: { ...agency, district: '-' } })));
    expect(rules).toEqual(['report.blank-setting']);
  });
});
