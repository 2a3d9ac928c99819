/**
 * Why the library could not be opened, read or written: expected, each with its own sentence on screen.
 *
 * - `refused`: the browser denies storage here.
 * - `blocked`: an older page of ours holds the library; closing it helps.
 * - `newer`: a more recent Colibri wrote this library; nothing was touched.
 * - `full`: no room left on the disk.
 * - `silent`: the browser gave no answer in time. A really full disk does that, without any error.
 * - `broken`: anything else the browser reports.
 */
export const STORE_FAILURES = ['refused', 'blocked', 'newer', 'full', 'silent', 'broken'] as const;

export type StoreFailure = (typeof STORE_FAILURES)[number];
