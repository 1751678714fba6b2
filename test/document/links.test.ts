/** Addresses that stand in a line of their own become links: short on paper, whole behind it. */

import { buildFollowUpTemplate } from '../../build/report-template';
import { fillReport } from '../../src/document/fill-report';
import { followUpModel } from '../../src/ita/report/follow-up-model';
import { NO_PROGRESS } from '../ita/measures/a-measure';
import { reportInput, sampleAssessment, sampleMeasures } from '../ita/report/sample-report';
import { all, importProblems, partOf, rootOf, textOf } from './docx-parts';

async function linksFor(proof: string[]) {
  const measures = sampleMeasures().map((measure) => ({ ...measure, progress: { ...NO_PROGRESS, proof } }));
  const model = followUpModel(reportInput(sampleAssessment({ measures: measures.slice(0, 2) })));
  const docx = fillReport(await buildFollowUpTemplate(), model, null, null);
  const relations = rootOf(partOf(docx, 'word/_rels/document.xml.rels'));
  const targets = new Map(
    all(relations, 'Relationship').map((relation) => [relation.getAttribute('Id'), relation.getAttribute('Target')]),
  );
  const links = all(rootOf(partOf(docx, 'word/document.xml')), 'w:hyperlink')
    .filter((link) => link.hasAttribute('r:id'))
    .map((link) => ({ shown: textOf(link), target: targets.get(link.getAttribute('r:id')) }));
  return { links, docx };
}

it('is shown without what every address begins with', async () => {
  const { links } = await linksFor(['https://www.khampom.go.th/news/12']);
  expect(links[0]).toEqual({ shown: 'www.khampom.go.th/news/12', target: 'https://www.khampom.go.th/news/12' });
});

it('a long one is cut in its middle and leads to the whole', async () => {
  const address = `https://www.khampom.go.th/${'a'.repeat(400)}/report.pdf?id=1&x=2`;
  const { links } = await linksFor([address]);
  expect(links[0]?.target).toBe(address);
  expect(links[0]?.shown).toMatch(/^www\.khampom\.go\.th\/a+….*id=1&x=2$/);
  expect([...links[0]!.shown].length).toBe(50);
});

it('the same address at two places is one relation, and the import takes it', async () => {
  const { links, docx } = await linksFor(['https://a.go.th/1', 'https://a.go.th/2']);
  expect(links.map(({ target }) => target)).toEqual(Array(2).fill(['https://a.go.th/1', 'https://a.go.th/2']).flat());
  expect(partOf(docx, 'word/_rels/document.xml.rels').match(/a\.go\.th/g)).toHaveLength(2);
  expect(importProblems(docx)).toEqual([]);
});

it('words with an address in them stay words', async () => {
  expect((await linksFor(['ดูที่ https://a.go.th/1'])).links).toEqual([]);
});
