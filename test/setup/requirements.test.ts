/** What happens when something that the tests need is not on the machine. */

import { type Findings, helpText, type Means, missingOf, planFor, REQUIREMENTS } from './requirements';

const ALL: Findings = { chromium: true, writer: true, calc: true, poppler: true, thaiFont: true };
const NOTHING: Findings = { chromium: false, writer: false, calc: false, poppler: false, thaiFont: false };
const ROOT: Means = { apt: true, root: true, sudo: false };
const SUDO: Means = { apt: true, root: false, sudo: true };
const NO_RIGHTS: Means = { apt: true, root: false, sudo: false };
const NO_APT: Means = { apt: false, root: true, sudo: true };

describe('the tools that the tests need beyond npm', () => {
  it('asks for nothing when everything is there, whatever the rights', () => {
    for (const means of [ROOT, SUDO, NO_RIGHTS, NO_APT]) expect(planFor(ALL, means)).toEqual({ kind: 'ready' });
  });

  it('as root, installs by apt-get without sudo', () => {
    expect(planFor({ ...ALL, calc: false }, ROOT)).toEqual({
      kind: 'install',
      missing: [REQUIREMENTS.calc],
      commands: [
        ['apt-get', 'update'],
        [
          ...['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '--no-install-recommends'],
          'libreoffice-calc-nogui',
        ],
      ],
    });
  });

  it('as another user, puts a sudo that asks for no password before each command', () => {
    const plan = planFor(NOTHING, SUDO);
    if (plan.kind !== 'install') throw new Error(`expected to install, got ${plan.kind}`);
    for (const command of plan.commands) expect(command.slice(0, 2)).toEqual(['sudo', '-n']);
    expect(plan.commands[1]?.slice(-5)).toEqual([
      'chromium',
      'libreoffice-writer-nogui',
      'libreoffice-calc-nogui',
      'poppler-utils',
      'fonts-tlwg-laksaman-ttf',
    ]);
  });

  it.each([
    ['without rights', NO_RIGHTS],
    ['where there is no apt-get', NO_APT],
  ])('%s, asks a person instead of skipping', (_case, means) => {
    expect(planFor({ ...ALL, thaiFont: false }, means)).toEqual({ kind: 'ask', missing: [REQUIREMENTS.thaiFont] });
  });

  it('tells a person in Thai and English what is missing, with the command to copy and nothing that is there', () => {
    const text = helpText(missingOf({ ...ALL, chromium: false, poppler: false }));
    expect(text).toContain('ซึ่งยังไม่มีในเครื่อง: Chromium, pdftoppm, pdftotext');
    expect(text).toContain("The tests need what isn't on this machine: Chromium, pdftoppm, pdftotext");
    expect(text).toContain(
      'sudo apt-get update && sudo env DEBIAN_FRONTEND=noninteractive ' +
        'apt-get install -y --no-install-recommends chromium poppler-utils\n',
    );
    expect(text).not.toContain('libreoffice');
  });
});
