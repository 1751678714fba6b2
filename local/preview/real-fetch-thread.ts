/** The thread that asks the real internet, for a script that sleeps meanwhile. */

import type { FetchRequest, NetworkAnswer } from '../host/services/url-fetch';
import { answerQuestions } from '../sync-thread-answers';
import { fetchReal } from './real-fetch';

answerQuestions<FetchRequest[], NetworkAnswer[]>(
  async () => (requests) => Promise.all(requests.map((request) => fetchReal(request))),
);
