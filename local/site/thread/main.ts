/** The thread of the test web: starts the server, then fetches from it for a main thread that sleeps meanwhile. */

import { workerData } from 'node:worker_threads';
import type { NetworkAnswer } from '../../host/services/url-fetch';
import { answerQuestions } from '../../sync-thread-answers';
import { HOSTS } from '../web/hosts';
import { makeCertificates } from './certificates';
import { fetchOne } from './fetch';
import type { Question, ThreadData } from './messages';
import { Rulings } from './rulings';
import { WebServer } from './server';

answerQuestions<Question, NetworkAnswer[]>(async () => {
  const { latency } = workerData as ThreadData;
  const rulings = new Rulings();
  const certificates = await makeCertificates([...HOSTS.keys()]);
  const server = new WebServer(certificates, rulings);
  const settings = { ports: await server.listen(), authority: certificates.authority, rulings, latency };
  return async (question) => {
    if (question.kind === 'reset') {
      server.reset();
      return [];
    }
    server.now = question.now;
    return Promise.all(question.requests.map((request) => fetchOne(request, settings)));
  };
});
