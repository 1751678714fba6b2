/** The default template: made the same every time, and in full agreement with the model that fills it. */

import { buildReportTemplate } from '../../build/report-template';
import { CHART_ALT_TEXT, NUMBER_TAG, REPORT_PLACEHOLDERS, valueAt } from '../../src/document/placeholders';
import { reportModel } from '../../src/ita/report/model';
import { all, importProblems, partOf, rootOf, textOf } from '../document/docx-parts';
import { reportInput } from '../ita/report/sample-report';

let template: Uint8Array;

beforeAll(async () => {
  template = await buildReportTemplate();
});

function tagsOf(docx: Uint8Array): string[] {
  const text = textOf(rootOf(partOf(docx, 'word/document.xml')));
  return [...text.matchAll(/\{[#/]?([^{}]+)\}/g)].map((match) => match[1]!).filter((tag) => !NUMBER_TAG.test(tag));
}

describe('the template', () => {
  it('is byte for byte the same on every build', async () => {
    expect(await buildReportTemplate()).toEqual(template);
  });

  it('keeps every rule of the import into Google Docs, as people will edit it there', () => {
    expect(importProblems(template)).toEqual([]);
  });

  it('uses every placeholder there is, and no other', () => {
    const documented = REPORT_PLACEHOLDERS.filter(({ kind }) => kind !== 'picture').map(({ tag }) => tag);
    expect(new Set(tagsOf(template))).toEqual(new Set(documented));
  });

  it('holds the chart’s place by its alt text', () => {
    const drawings = all(rootOf(partOf(template, 'word/document.xml')), 'wp:docPr');
    expect(drawings.map((drawing) => drawing.getAttribute('descr'))).toEqual([CHART_ALT_TEXT]);
  });
});

describe('the placeholders', () => {
  const model = reportModel(reportInput());

  it('have names of their own and a Thai explanation', () => {
    const tags = REPORT_PLACEHOLDERS.map(({ tag }) => tag);
    expect(new Set(tags).size).toBe(tags.length);
    for (const { meaning } of REPORT_PLACEHOLDERS) expect(meaning).toMatch(/[ก-๙]/);
  });

  it('all have a value in the model', () => {
    for (const { tag, path, kind, within } of REPORT_PLACEHOLDERS) {
      const loop = REPORT_PLACEHOLDERS.find((placeholder) => placeholder.tag === within);
      const scope = loop === undefined ? model : (valueAt(model, loop.path) as object[])[0]!;
      const value = valueAt(scope, path);
      expect([tag, kind === 'loop' ? Array.isArray(value) : typeof value === 'string']).toEqual([tag, true]);
    }
  });

  it('cover all that the model holds', () => {
    const paths = new Set(
      REPORT_PLACEHOLDERS.map(({ path, within }) => {
        const loop = REPORT_PLACEHOLDERS.find(({ tag }) => tag === within);
        return loop === undefined ? path : `${loop.path}.${path}`;
      }),
    );
    const { digits: _, ...shown } = model;
    const held = new Set(pathsOf(shown, ''));
    expect([...held].filter((path) => !paths.has(path))).toEqual([]);
  });
});

/** The paths of all texts of the model; the entries of a list share theirs. */
function pathsOf(value: object, before: string): string[] {
  return Object.entries(value).flatMap(([key, inner]): string[] => {
    const path = before === '' ? key : `${before}.${key}`;
    if (Array.isArray(inner)) return inner.flatMap((entry) => pathsOf(entry, path));
    return typeof inner === 'object' && inner !== null ? pathsOf(inner, path) : [path];
  });
}
