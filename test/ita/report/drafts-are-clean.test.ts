/** The add-in's own drafts never trip over its self-check, whatever the scores are. */

import fc from 'fast-check';
import { draftAnalyses } from '../../../src/ita/analysis/draft';
import type { Assessment, HistoryRow, MeasureRow } from '../../../src/ita/assessment';
import { KNOWN_YEARS } from '../../../src/ita/framework/years';
import { draftMeasures } from '../../../src/ita/measures/draft';
import { MEASURES_BY_TOPIC } from '../../../src/ita/measures/library/by-topic';
import { MEASURES_BY_KIND } from '../../../src/ita/measures/library/evidence';
import { deadlineOf, type MeasureTemplate, numbered, ownerFrom, periodOf } from '../../../src/ita/measures/template';
import { checkReport } from '../../../src/ita/report/check';
import { khampom2567 } from '../../../src/ita/sample/khampom-2567';
import { resultOf } from '../../../src/ita/scoring';
import { aMeasure } from '../measures/a-measure';
import { sampleAssessment, sampleFramework, sampleMeasures, written } from './sample-report';

function measureRow(id: string, issue: number, texts: Record<string, string>): MeasureRow {
  return aMeasure(id, issue, Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, written(text)])));
}

function draftsOf(assessment: Assessment): Assessment {
  const framework = sampleFramework(assessment.year);
  const result = resultOf(framework, assessment);
  return {
    ...assessment,
    analyses: draftAnalyses(framework, assessment, result).map(({ issue, text }) => ({
      issue,
      analysis: written(text),
    })),
    measures: draftMeasures(framework, assessment, result).map(({ id, issue, ...texts }) =>
      measureRow(id, issue, texts),
    ),
  };
}

/** What the check says of the texts themselves; what it says of figures and blanks is not the drafts' fault. */
function findingsOf(drafted: Assessment): string[] {
  const framework = sampleFramework(drafted.year);
  return checkReport(framework, drafted, resultOf(framework, drafted))
    .filter(({ place }) => place.part === 'analysis' || place.part === 'measures')
    .map(({ rule, message }) => {
      const row = drafted.analyses.find(({ issue }) => message.includes(`ประเด็นที่ ${issue} `));
      return `${rule}: ${message} | ${row?.analysis.text ?? ''}`;
    });
}

const score = fc.option(
  fc.oneof(
    fc.constant(100),
    fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  ),
  { nil: null, freq: 8 },
);

function byKey(keys: readonly string[]) {
  return fc
    .array(score, { minLength: keys.length, maxLength: keys.length })
    .map((scores) => Object.fromEntries(keys.map((key, at) => [key, scores[at] ?? null])));
}

const INDICATORS = Array.from({ length: 10 }, (_, at) => String(at + 1));
const TOTALS = ['total', 'IIT', 'EIT', 'OIT'];

describe('the add-in’s drafts', () => {
  it('of the sample agency have no finding', () => {
    expect(findingsOf(draftsOf(khampom2567()))).toEqual([]);
  });

  it('of any scores in any known year have no finding', () => {
    const questions = fc.array(score, { minLength: 24, maxLength: 24 });
    const compared = fc.record({ lastYear: byKey(INDICATORS), nationalMean: byKey([...TOTALS, ...INDICATORS]) });
    const known = fc.tuple(byKey(INDICATORS), questions, fc.option(compared), byKey(TOTALS), byKey(['EIT1', 'EIT2']));
    fc.assert(
      fc.property(fc.constantFrom(...KNOWN_YEARS), known, fc.infiniteStream(score), (year, figures, itemScores) => {
        const [indicatorScores, ofQuestions, compare, before, gateScores] = figures;
        const { questions: list, items } = sampleFramework(year);
        const { total = null, ...instruments } = before;
        const lastYear: HistoryRow = {
          year: year - 1,
          total,
          level: '',
          instruments,
          gates: {},
          nationalMean: null,
          source: '',
        };
        const sample = khampom2567().evidence[0]!;
        const assessment = sampleAssessment({
          year,
          indicatorScores,
          gateScores,
          history: [lastYear],
          published: { total: null, level: '', instruments: {} },
          questionScores: Object.fromEntries(list.map(({ code }, at) => [code, ofQuestions[at % 24] ?? null])),
          evidence: items.map(({ code, indicator }) => ({
            ...sample,
            code,
            indicator,
            score: itemScores.next().value ?? null,
          })),
          ...(compare ? { compared: compare } : {}),
        });
        expect(findingsOf(draftsOf(assessment))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('have no finding in any entry of the libraries of measures', () => {
    const templates: MeasureTemplate[] = [
      ...Object.values(MEASURES_BY_TOPIC).flatMap(({ specific, standard, upkeep }) => [...specific, standard, upkeep]),
      ...MEASURES_BY_KIND,
    ];
    const rows = templates.map(({ measure, steps, owners, window, success, expected }, at) =>
      measureRow(`M2568-1-H${at}`, 1, {
        measure,
        steps: numbered(steps),
        owner: ownerFrom([], owners),
        period: periodOf(window, 2568),
        success: `${success} ภายในเดือน${deadlineOf(window, 2568)}`,
        expected,
      }),
    );
    const assessment = sampleAssessment({ measures: [...sampleMeasures(), ...rows], divisions: [] });
    const findings = findingsOf(assessment);
    expect(findings).toEqual([]);
  });
});
