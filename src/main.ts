/** The public surface: every global that Google sees, and nothing else. The build makes a top-level stub of each. */

export {
  menuAppeal,
  menuCheckLinks,
  menuDraft,
  menuExportFollowUp,
  menuExportReport,
  menuFreeze,
  menuHelp,
  menuItasView,
  menuLoadSample,
  menuMakeTemplate,
  menuOpenSidebar,
  menuReminders,
  menuRemoveSample,
  menuRepair,
  menuScoreAndCheck,
  menuSetUp,
  onOpen,
} from './commands/menu';
export { onEdit } from './commands/on-edit';
export { sidebarCheckByEye, sidebarEvidence, sidebarTick } from './commands/sidebar/evidence';
export { sidebarGoTo } from './commands/sidebar/go-to';
export { sidebarCheckLinks, sidebarPauseLinks } from './commands/sidebar/links';
export { sidebarDraft, sidebarMeasures, sidebarUndoDraft } from './commands/sidebar/measures';
export { sidebarOverview } from './commands/sidebar/overview';
export { sidebarExport, sidebarReport } from './commands/sidebar/report';
export { sidebarRun, sidebarSetUp } from './commands/sidebar/run';
export {
  sidebarExamples,
  sidebarSelfCheck,
  sidebarSetLanguage,
  sidebarSetPerson,
  sidebarSettings,
} from './commands/sidebar/settings';
export { sidebarItas, sidebarReminders } from './commands/sidebar/submission';
export { ITA_EVIDENCE, ITA_MISSING } from './functions/evidence';
export { ITA_GAP, ITA_GRADE } from './functions/rating';
export { ITA_INSTRUMENTS, ITA_OIT, ITA_SCORE, ITA_TOTAL, ITA_WORTH } from './functions/scoring';
export { ITA_THAI } from './functions/thai';
export { ITA_CHANGE } from './functions/trend';
