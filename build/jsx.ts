/** What JSX in the sidebar is made with; the build puts it into every file of it. */

export { Fragment, h } from 'preact';
