/** The default templates: made the same every time, and in full agreement with the models that fill them. */

import { buildFollowUpTemplate, buildReportTemplate } from '../../build/report-template';
import {
  CHART_ALT_TEXT,
  type FillingModel,
  NUMBER_TAG,
  placeholdersOf,
  valueAt,
} from '../../src/document/placeholders';
import { followUpModel } from '../../src/ita/report/follow-up-model';
import { reportModel } from '../../src/ita/report/model';
import { all, importProblems, partOf, rootOf, textOf } from '../document/docx-parts';
import { reportInput } from '../ita/report/sample-report';

const REPORTS: [name: string, build: () => Promise<Uint8Array>, model: FillingModel][] = [
  ['measures', buildReportTemplate, reportModel(reportInput())],
  ['follow-up', buildFollowUpTemplate, followUpModel(reportInput())],
];

function documentOf(docx: Uint8Array) {
  return rootOf(partOf(docx, 'word/document.xml'));
}

function tagsOf(docx: Uint8Array): string[] {
  const found = [...textOf(documentOf(docx)).matchAll(/\{[#/]?([^{}]+)\}/g)];
  return found.map((match) => match[1]!).filter((tag) => !NUMBER_TAG.test(tag));
}

describe.each(REPORTS)('the template of the report: %s', (_, build, { kind }) => {
  it('is byte for byte the same on every build', async () => {
    expect(await build()).toEqual(await build());
  });

  it('keeps every rule of the import into Google Docs, as people will edit it there', async () => {
    expect(importProblems(await build())).toEqual([]);
  });

  it('uses every placeholder there is, and no other', async () => {
    const documented = placeholdersOf(kind).filter((placeholder) => placeholder.kind !== 'picture');
    expect(new Set(tagsOf(await build()))).toEqual(new Set(documented.map(({ tag }) => tag)));
  });

  it('holds headings, signatures and the heads of tables to what follows them', async () => {
    const template = documentOf(await build());
    const held = all(template, 'w:p').filter(
      (paragraph) => all(paragraph, 'w:bookmarkStart').length > 0 || /ลงนาม\}|ลงชื่อ/.test(textOf(paragraph)),
    );
    const loose = held.filter((paragraph) => all(paragraph, 'w:keepNext').length === 0).map(textOf);
    expect(loose).toEqual(['{#ลงนาม}', '{/ลงนาม}']);
  });
});

it('the chart’s place is held by its alt text', async () => {
  const drawings = all(documentOf(await buildReportTemplate()), 'wp:docPr');
  expect(drawings.map((drawing) => drawing.getAttribute('descr'))).toEqual([CHART_ALT_TEXT]);
});

describe.each(REPORTS)('the placeholders of the report: %s', (_, __, model) => {
  const placeholders = placeholdersOf(model.kind);

  it('have names of their own and a Thai explanation', () => {
    const tags = placeholders.map(({ tag }) => tag);
    expect(new Set(tags).size).toBe(tags.length);
    for (const { meaning } of placeholders) expect(meaning).toMatch(/[ก-๙]/);
  });

  it('all have a value in the model', () => {
    for (const { tag, path, kind, within } of placeholders) {
      const loop = placeholders.find((placeholder) => placeholder.tag === within);
      const scope = loop === undefined ? model : (valueAt(model, loop.path) as object[])[0]!;
      const value = valueAt(scope, path);
      expect([tag, kind === 'loop' ? Array.isArray(value) : typeof value === 'string']).toEqual([tag, true]);
    }
  });

  it('cover all that the model holds', () => {
    const paths = new Set(
      placeholders.map(({ path, within }) => {
        const loop = placeholders.find(({ tag }) => tag === within);
        return loop === undefined ? path : `${loop.path}.${path}`;
      }),
    );
    const { digits: _digits, kind: _kind, ...shown } = model;
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
