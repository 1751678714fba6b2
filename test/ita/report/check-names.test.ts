/** Names of the agency and its area, of any agency: the own ones pass, a slip of a letter is found where it stands. */

import fc from 'fast-check';
import type { Agency, Assessment } from '../../../src/ita/assessment';
import { findingsOf, rulesOfFindings, withAnalysis, withCell } from './a-checked-report';
import { sampleAssessment, sampleMeasures, written } from './sample-report';

const AGENCIES: [name: string, tambon: string, district: string, province: string][] = [
  ['องค์การบริหารส่วนตำบลขามป้อม', 'ขามป้อม', 'พระยืน', 'ขอนแก่น'],
  ['องค์การบริหารส่วนตำบลหนองแวงโสกพระ', 'หนองแวงโสกพระ', 'พล', 'ขอนแก่น'],
  ['เทศบาลตำบลบ้านแฮด', 'บ้านแฮด', 'บ้านแฮด', 'ขอนแก่น'],
  ['เทศบาลเมืองแพร่', 'ในเวียง', 'เมืองแพร่', 'แพร่'],
  ['เทศบาลนครเชียงราย', 'เวียง', 'เมืองเชียงราย', 'เชียงราย'],
  ['องค์การบริหารส่วนตำบลนาอ้อ', 'นาอ้อ', 'เมืองเลย', 'เลย'],
  ['องค์การบริหารส่วนตำบลแม่ท้อ', 'แม่ท้อ', 'เมืองตาก', 'ตาก'],
  ['องค์การบริหารส่วนจังหวัดสุราษฎร์ธานี', 'มะขามเตี้ย', 'เมืองสุราษฎร์ธานี', 'สุราษฎร์ธานี'],
  ['องค์การบริหารส่วนตำบลท่าข้าม', 'ท่าข้าม', 'ชนแดน', 'เพชรบูรณ์'],
];

function agencyOf([name, , district, province]: (typeof AGENCIES)[number]): Agency {
  return { name, district, province, domains: [] };
}

/** What stands around a name in the sentences that officers write. */
const SENTENCES = [
  (name: string, district: string, province: string) => `${name} อำเภอ${district} จังหวัด${province} ดำเนินการตามแผน`,
  (name: string) => `นายก${name}มอบหมายให้ทุกกองดูแลงานบริการ`,
  (name: string) => `บุคลากรของ${name}และประชาชนทั่วไปทราบขั้นตอน`,
  (_: string, district: string) => `ประสานงานกับที่ว่าการอำเภอ${district} และอำเภอใกล้เคียง`,
  (_: string, district: string) => `นายอำเภอ${district}เป็นประธาน ผู้แทนอำเภอร่วมรับฟัง`,
  (_: string, __: string, province: string) => `สำนักงานท้องถิ่นจังหวัด${province} และศาลากลางจังหวัดเลือกใช้แบบเดียวกัน`,
  (_: string, __: string, province: string) => `ผู้ว่าราชการจังหวัด${province} เน้นย้ำให้จังหวัดและอำเภอร่วมมือกัน`,
];

const agencies = fc.constantFrom(...AGENCIES);

it('the own names pass in any sentence, also those of the head who signs', () => {
  fc.assert(
    fc.property(agencies, fc.subarray(SENTENCES, { minLength: 1 }), (of, sentences) => {
      const [name, , district, province] = of;
      const text = sentences.map((sentence) => sentence(name, district, province)).join(' ');
      const head = { name: 'นายสมมติ ตัวอย่าง', position: `นายก${name}` };
      const blank = { name: '', position: '' };
      const assessment = withAnalysis(4, text, {
        agency: agencyOf(of),
        signers: { maker: blank, checker: blank, head },
      });
      expect(findingsOf(assessment)).toEqual([]);
    }),
  );
});

/** Letters that stand for another in a slip, each for one of its kind. */
const MIXED_UP = new Map(['ืี', '้่', 'าำ', 'แเ', 'สศ', 'นณ', 'รล', 'ยญ', 'อฮ', 'พภ'].map((pair) => [pair[0]!, pair[1]!]));

function slipsOf(name: string): string[] {
  return [...name].flatMap((letter, at) => {
    const other = MIXED_UP.get(letter);
    return other === undefined || at === 0 ? [] : [name.slice(0, at) + other + name.slice(at + 1)];
  });
}

it('a letter that is another is found, in the agency, the district and the province', () => {
  fc.assert(
    fc.property(agencies, fc.nat(), (of, at) => {
      const [, , district, province] = of;
      for (const [kind, core, word] of [
        ['district', district, 'อำเภอ'],
        ['province', province, 'จังหวัด'],
      ] as const) {
        const slips = slipsOf(core).filter((slip) => core.length > 3 && slip.slice(-2) === core.slice(-2));
        if (slips.length === 0) continue;
        const text = `ประชาชนใน${word}${slips[at % slips.length]} พอใจ`;
        const rules = rulesOfFindings(findingsOf(withAnalysis(4, text, { agency: agencyOf(of) })));
        expect([text, ...rules]).toEqual([text, `report.${kind}-name`]);
      }
    }),
  );
});

describe('other places', () => {
  it.each([
    ['ประชาชนในตำบลบ่อป้อมเข้าถึงบริการ', 'report.agency-name'],
    ['ต.ขามปอม มีจุดบริการเพิ่ม', 'report.agency-name'],
    ['ที่ว่าการอำเภอพระยีนให้ใช้สถานที่', 'report.district-name'],
    ['สำนักงานจังหวัดขอนแกน ตรวจแล้ว', 'report.province-name'],
    ['อบต.ท่าพระ ร่วมดำเนินการ', 'report.agency-name'],
  ])('%s', (text, rule) => {
    expect(rulesOfFindings(findingsOf(withAnalysis(4, text)))).toEqual([rule]);
  });

  it.each([
    'ประชาชนในตำบลบ้านโต้นและตำบลใกล้เคียง',
    'ทุกตำบลในอำเภอ และทุกอำเภอในจังหวัด',
    'โรงพยาบาลส่งเสริมสุขภาพตำบลหนองแวง',
    'สาธารณสุขอำเภอบ้านแฮด ให้ความรู้',
  ])('right: %s', (text) => {
    expect(findingsOf(withAnalysis(4, text))).toEqual([]);
  });
});

describe('where the name is written', () => {
  const blank = { name: '', position: '' };

  it.each(['maker', 'checker', 'head'] as const)('the position of the %s', (who) => {
    const signers = { maker: blank, checker: blank, head: blank };
    const signed = { ...signers, [who]: { name: 'นายสมมติ ตัวอย่าง', position: 'ปลัดองค์การบริหารส่วนตำบลบ่อป้อม' } };
    const found = findingsOf(sampleAssessment({ signers: signed }));
    expect(found).toEqual([
      expect.objectContaining({ rule: 'report.agency-name', place: { part: 'settings', row: who, field: 'value' } }),
    ]);
  });

  it.each(['measure', 'steps', 'owner', 'period', 'success', 'expected'] as const)('the %s of a measure', (field) => {
    const found = findingsOf(withCell(field, 'องค์การบริหารส่วนตำบลบ่อป้อม'));
    expect(found).toEqual([
      expect.objectContaining({ rule: 'report.agency-name', place: { part: 'measures', row: 'M2568-1-1', field } }),
    ]);
  });
});

describe('the settings at fault', () => {
  /** Two texts name the district. */
  const twice = (one: string, other: string, district = 'พระยีน'): Assessment => {
    const { agency } = sampleAssessment();
    const [first, ...others] = sampleMeasures();
    const measures = [{ ...first!, expected: written(`ประชาชนในอำเภอ${other}พอใจ`) }, ...others];
    return withAnalysis(4, `ประชาชนในอำเภอ${one}พอใจ`, { agency: { ...agency, district }, measures });
  };
  const atSettings = (assessment: Assessment) =>
    findingsOf(assessment).filter(({ place }) => place.part === 'settings');

  it('where several texts agree on another spelling, the cell of the settings is named, too', () => {
    const found = atSettings(twice('พระยืน', 'พระยืน'));
    expect(found).toEqual([
      expect.objectContaining({
        rule: 'report.district-name',
        place: { part: 'settings', row: 'district', field: 'value' },
      }),
    ]);
    expect(found[0]!.message).toContain('อำเภอพระยืน');
    expect(findingsOf(twice('พระยืน', 'พระยืน'))).toHaveLength(3);
  });

  it('not where one text agrees with the settings, or the texts differ', () => {
    expect(atSettings(twice('พระยืน', 'พระยีน'))).toEqual([]);
    expect(atSettings(twice('พระยืน', 'พระยื่น'))).toEqual([]);
  });
});
