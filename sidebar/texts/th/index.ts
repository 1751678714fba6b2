/** Every text that the sidebar itself shows, in Thai; the add-in words everything else. */

export * from './common';
export * from './evidence';
export * from './failures';
export * from './first-run';
export * from './measures';
export * from './overview';
export * from './report';
export * from './settings';
export * from './submission';
