/** The certificates of the test web, made anew at each start: nothing secret lies around, nothing expires unawares. */

import { createSecureContext, type SecureContext } from 'node:tls';
import { generate } from 'selfsigned';
import type { Certificate } from '../web/page';

export interface Certificates {
  /** The authority that the fetcher trusts, PEM. */
  authority: string;
  contexts: Record<Exclude<Certificate, 'broken'>, SecureContext>;
}

const DAY_MS = 86_400_000;
const KEYS = { keyType: 'ec', algorithm: 'sha256' } as const;

/** @param names that the valid and the expired certificate are for */
export async function makeCertificates(names: string[]): Promise<Certificates> {
  const now = Date.now();
  const span = (from: number, to: number) => ({
    notBeforeDate: new Date(now + from * DAY_MS),
    notAfterDate: new Date(now + to * DAY_MS),
  });
  const authority = await generate([{ name: 'commonName', value: 'Kham Pom Test Authority' }], {
    ...KEYS,
    ...span(-1, 2),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
  const certificate = async (forNames: string[], dates: ReturnType<typeof span>, signed: boolean) => {
    const made = await generate([{ name: 'commonName', value: forNames[0] }], {
      ...KEYS,
      ...dates,
      extensions: [{ name: 'subjectAltName', altNames: forNames.map((value) => ({ type: 2, value })) }],
      ...(signed ? { ca: { key: authority.private, cert: authority.cert } } : {}),
    });
    return createSecureContext({ key: made.private, cert: made.cert });
  };
  return {
    authority: authority.cert,
    contexts: {
      valid: await certificate(names, span(-1, 2), true),
      expired: await certificate(names, span(-60, -30), true),
      'self-signed': await certificate(names, span(-1, 2), false),
      'wrong-name': await certificate(['parking.hosting.example'], span(-1, 2), true),
    },
  };
}
