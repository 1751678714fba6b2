/** Which years in a link or an explanation contradict the year that an item wants. */

import fc from 'fast-check';
import { isLink, parseLink } from '../../../src/ita/evidence/link';
import { contradictingYears } from '../../../src/ita/evidence/year';

/** The years said against an item of the 2568 list. */
const against = (wanted: number, url: string | null, title = '', assessed = 2568) => {
  const link = url === null ? null : parseLink(url);
  if (link !== null && !isLink(link)) throw new Error(url ?? '');
  return contradictingYears(wanted, assessed, link, title);
};
const at = (path: string) => `https://khampom.go.th${path}`;

describe("the file's name tells what the document covers", () => {
  it.each([
    ['/plan2567.pdf', 2568, [2567]],
    ['/plan2568.pdf', 2568, []],
    ['/%E0%B8%9B%E0%B8%B52565.pdf', 2568, [2565]],
    ['/แผนปี๒๕๖๕.pdf', 2568, [2565]],
    ['/แผน-ประจำปี-พ.ศ.2566.pdf', 2568, [2566]],
    // A report of the assessment year where the year before is wanted: the frequent slip.
    ['/รายงานผลการดำเนินงาน2568.pdf', 2567, [2568]],
    ['/รายงานผลการดำเนินงาน2567.pdf', 2567, []],
    ['/แผน2566และ2568.pdf', 2568, []],
    ['/report_2565_2566.pdf', 2568, [2565]],
  ])('%s where %i is wanted: %j', (path, wanted, years) => {
    expect(against(wanted, at(path))).toEqual(years);
  });

  it.each([
    ['2566-2570'],
    ['2566–2570'],
    ['2566_2570'],
    ['2566ถึง2570'],
    ['2566 - 2570'],
    ['2566-70'],
    ['พ.ศ.2566-พ.ศ.2570'],
    ['๒๕๖๖-๒๕๗๐'],
  ])('a plan over several years (%s) covers each of them', (span) => {
    expect(against(2568, at(`/แผนพัฒนา${encodeURIComponent(span)}.pdf`))).toEqual([]);
  });

  it('a plan that has run out is told by its first year', () => {
    expect(against(2568, at('/แผนพัฒนา2561-2565.pdf'))).toEqual([2561]);
  });

  it("weighs more than the folder: last year's report lies in a folder of the wanted year", () => {
    expect(against(2567, at('/2567/report2566.pdf'))).toEqual([2566]);
    expect(against(2568, at('/2565/plan2568.pdf'))).toEqual([]);
  });

  it('weighs more than the explanation, which is easily brought up to date alone', () => {
    expect(against(2568, at('/plan2566.pdf'), 'แผนประจำปี 2568')).toEqual([2566]);
    expect(against(2568, at('/plan2568.pdf'), 'แผนประจำปี 2566')).toEqual([]);
  });
});

describe('then the explanation, then folders and query', () => {
  it.each([
    ['', 'รายงานประจำปี ๒๕๖๕', 2567, [2565]],
    ['/o7.pdf', 'รายงานประจำปี 2566', 2567, [2566]],
    ['/2565/o7.pdf', 'รายงานประจำปี 2567', 2567, []],
    ['/2565/o7.pdf', '', 2567, [2565]],
    ['/2567/o7.pdf', '', 2567, []],
    ['/download.php?file=plan2566.pdf', '', 2568, [2566]],
    ['/plan?year=2566', '', 2568, [2566]],
    ['/plan?ปี=๒๕๖๖', '', 2568, [2566]],
  ])('%s "%s" where %i is wanted: %j', (path, title, wanted, years) => {
    expect(against(wanted, at(path), title)).toEqual(years);
  });

  it('an explanation is judged without a link too', () => {
    expect(against(2567, null, 'รายงานประจำปี 2565')).toEqual([2565]);
  });

  it('the assessment year is what folders and menus are called after, so it contradicts in a file name only', () => {
    expect(against(2567, at('/2568/o7.pdf'))).toEqual([]);
    expect(against(2567, at('/o7.pdf'), 'เมนู การประเมิน ITA ประจำปี 2568 หัวข้อ O7')).toEqual([]);
    expect(against(2567, at('/o7.pdf'), 'เมนู 2568')).toEqual([]);
    expect(against(2567, at('/2565/o7.pdf'), 'เมนู 2568')).toEqual([2565]);
  });

  it('a folder or a file tagged with the assessment (ita2568, o7-2568) says nothing of the document', () => {
    expect(against(2567, at('/ita2568/o7.pdf'))).toEqual([]);
    expect(against(2567, at('/ita2568-o7.pdf'))).toEqual([]);
    expect(against(2567, at('/OIT_2568_o7.pdf'))).toEqual([]);
    expect(against(2567, at('/o7-2568.pdf'))).toEqual([]);
    expect(against(2567, at('/ITA-O7ปี๒๕๖๘.pdf'))).toEqual([]);
    expect(against(2567, at('/o7'), 'O7 ปี 2568')).toEqual([]);
    expect(against(2568, at('/ita2568/2566/plan.pdf'))).toEqual([2566]);
    expect(against(2567, at('/ita2567/o9.pdf'), '', 2567)).toEqual([]);
  });

  it('a folder or a file of another assessment is doubted, unless it carries the wanted year', () => {
    expect(against(2568, at('/ita2566/plan.pdf'))).toEqual([2566]);
    expect(against(2568, at('/ita-2566-plan.pdf'))).toEqual([2566]);
    expect(against(2568, at('/o12_2566.pdf'))).toEqual([2566]);
    expect(against(2567, at('/o7-report2566.pdf'))).toEqual([2566]);
    expect(against(2567, at('/ita2567/report.pdf'))).toEqual([]);
  });
});

describe('what is no year of a document', () => {
  it.each([
    ['a Gregorian year of posting', '/2024/05/plan.pdf'],
    ['a Gregorian year in the name', '/plan2024.pdf'],
    ['eight digits: a date', '/plan_25670115.pdf'],
    ['eight digits, day first', '/plan_15012567.pdf'],
    ['six digits', '/256701.pdf'],
    ['a longer number', '/file/12566789.pdf'],
    ['a Buddhist folder of year and month', '/uploads/2567/10/plan.pdf'],
    ['a date in the name', '/plan_2567-10-15.pdf'],
    ['a date in the name, day first', '/plan_15-10-2567.pdf'],
    ['a Thai date in the name', '/แผน_15_ต.ค._2567.pdf'],
    ['the number of a page', '/news/detail/2567'],
    ['the number of a page with a slash', '/news/detail/2567/'],
    ['the number of a page in the query', '/index.php?id=2566'],
    ['a WordPress page', '/?p=2561'],
    ['a name given by a machine', '/3fa85f642566b3fc2c963f66afa6.pdf'],
    ['the id of a Drive file', '/file/d/1a2b3c2566d4e5F6g7H8i9J0k/view'],
    ['a law', '/พระราชบัญญัติการจัดซื้อจัดจ้าง พ.ศ. 2560.pdf'.replace(/ /g, '%20')],
    ['a year outside our era', '/plan2499-2640.pdf'],
  ])('%s: %s', (_what, path) => {
    expect(against(2568, at(path))).toEqual([]);
  });

  it.each([
    ['the day of posting', 'เผยแพร่เมื่อวันที่ 15 มกราคม 2567'],
    ['the day of posting, short', 'ลงวันที่ 15 ม.ค. ๒๕๖๗'],
    ['the day of posting, in figures', 'ประกาศ ณ 15/1/2567'],
    ['the months of a fiscal year', 'ตุลาคม 2566 – กันยายน 2567'],
    ['a quarter of fiscal 2568', 'ไตรมาสที่ 1 (ตุลาคม - ธันวาคม 2567)'],
    ['the number of an order', 'คำสั่งที่ 45/2566'],
    ['the number of a meeting', 'ประชุมครั้งที่ 1/2566'],
    ['a law', 'ตามพระราชบัญญัติการจัดซื้อจัดจ้าง พ.ศ. 2560'],
    ['a law and its amendments', 'ตามระเบียบฯ พ.ศ. 2560 และที่แก้ไข (ฉบับที่ 3) พ.ศ. 2564'],
  ])('%s: %s', (_what, title) => {
    expect(against(2568, at('/o7'), title)).toEqual([]);
  });

  it('but a fiscal year named after a law counts', () => {
    expect(against(2568, at('/o7'), 'ตามระเบียบฯ พ.ศ. 2560 ประจำปีงบประมาณ พ.ศ. 2566')).toEqual([2566]);
  });
});

describe('for every year', () => {
  const year = fc.integer({ min: 2550, max: 2599 });

  it('a file of the wanted year contradicts nothing, one of another year is named', () => {
    fc.assert(
      fc.property(year, year, year, (wanted, other, assessed) => {
        expect(contradictingYears(wanted, assessed, null, `ประจำปี ${wanted}`)).toEqual([]);
        const said = against(wanted, at(`/plan${other}.pdf`), '', assessed);
        expect(said).toEqual(other === wanted ? [] : [other]);
      }),
    );
  });

  it('a span contradicts exactly the years outside it', () => {
    fc.assert(
      fc.property(year, year, year, (wanted, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const said = against(wanted, at(`/plan${from}-${to}.pdf`));
        expect(said).toEqual(from <= wanted && wanted <= to ? [] : [from]);
      }),
    );
  });

  it('never names the wanted year, whatever the words', () => {
    const words = fc.array(fc.oneof(fc.string(), year.map(String), fc.constantFrom('-', ' พ.ศ. ', 'ITA', 'ต.ค.', '/')));
    fc.assert(
      fc.property(year, words, (wanted, parts) => {
        expect(contradictingYears(wanted, 2568, null, parts.join(''))).not.toContain(wanted);
      }),
    );
  });
});
