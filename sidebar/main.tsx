/** Starts the sidebar in its page, in the page's language. */

import { render } from 'preact';
import { App } from './app';
import { chooseLanguage, languageOfPage } from './texts';

chooseLanguage(languageOfPage());
const root = document.getElementById('app');
if (root) render(<App />, root);
