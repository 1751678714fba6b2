/** The add-in's version, put in by the build from package.json. */

declare const ITA_VERSION: string;

export const VERSION: string = ITA_VERSION;
