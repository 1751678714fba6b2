/** Who may drive the preview: its own page on this machine, nobody else's. */

import { request } from 'node:http';
import { openPreview, type Preview } from '../../local/preview/preview';
import { Window } from './window';

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview();
});

afterAll(() => preview.close());

/** A request with headers that fetch would not let through. */
function send(
  method: string,
  path: string,
  headers: Record<string, string>,
  body = '',
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, preview.url), { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const json = { 'Content-Type': 'application/json' };
const save = JSON.stringify({ kind: 'save' });

it.each([
  ['another site', { Origin: 'https://example.com' }],
  ['another port of this machine', { Origin: 'http://127.0.0.1:1' }],
  ['a sandboxed frame or a file', { Origin: 'null' }],
  ['a name that was made to lead here', { Host: 'rebound.example.com' }],
])('a request from %s is refused', async (_, headers) => {
  const { status, body } = await send('POST', 'api', { ...json, ...headers }, save);
  expect(status).toBe(403);
  expect(JSON.parse(body)).toEqual({ ok: false, message: 'ตัวอย่างนี้รับคำสั่งจากหน้าของตัวอย่างเองเท่านั้น' });
  expect((await send('GET', 'events', headers)).status).toBe(403);
});

it('its own page is served under both of its names', async () => {
  const { port } = new URL(preview.url);
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
    const own = { ...json, Host: host, Origin: `http://${host}` };
    expect((await send('POST', 'api', own, save)).status).toBe(200);
  }
});

it('what a form or a simple request could send is refused', async () => {
  expect((await send('POST', 'api', { 'Content-Type': 'text/plain' }, save)).status).toBe(415);
  expect((await send('POST', 'api', {}, save)).status).toBe(415);
});

it.each([
  ['no JSON', '{'],
  ['an unknown kind', '{"kind":"shutdown"}'],
  ['a missing field', '{"kind":"menu"}'],
  ['rows of two lengths', '{"kind":"edit","sheetId":0,"a1":"A1","values":[["1"],["1","2"]]}'],
  ['no rows', '{"kind":"edit","sheetId":0,"a1":"A1","values":[]}'],
])('%s is no request', async (_, body) => {
  const reply = await send('POST', 'api', json, body);
  expect([reply.status, JSON.parse(reply.body).ok]).toEqual([400, false]);
});

it('more than a workbook can be is refused, and the page is told', async () => {
  const reply = await send('POST', 'api', json, 'x'.repeat(49 * 1024 * 1024));
  expect(reply.status).toBe(413);
  expect(JSON.parse(reply.body).message).toContain('ไฟล์ใหญ่เกิน');
});

it('nothing else is there', async () => {
  expect((await send('GET', 'package.json', {})).status).toBe(404);
  expect((await send('GET', '../package.json', {})).status).toBe(404);
  expect((await send('DELETE', 'api', {})).status).toBe(405);
});

it('a person sets off what the menu offers, and a page calls what is no secret', async () => {
  const { window } = await Window.open(preview.url);
  const menu = await window.ask({ kind: 'menu', functionName: 'sidebarOverview' });
  expect(menu).toMatchObject({ ok: false, message: expect.stringContaining('ไม่มีคำสั่งนี้ในเมนู') });
  expect(await window.ask({ kind: 'call', name: 'nowhere', args: [] })).toEqual({
    ok: false,
    name: 'TypeError',
    message: 'google.script.run.nowhere is not a function',
  });
  window.close();
});
