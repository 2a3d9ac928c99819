/** How the browser knows the library. */
export const DATABASE_NAME = 'colibri';

/** Grows by one with each file of versions/. */
export const LATEST_VERSION = 4;

/** The same as the browser keeps it: Dexie leaves room between versions. */
export const STORED_VERSION = LATEST_VERSION * 10;
