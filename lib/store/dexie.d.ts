/** Dexie as today's browsers run it: its usual entry carries a tenth more, written for older ones. */
declare module 'dexie/dist/modern/dexie.mjs' {
	export { default, liveQuery } from 'dexie';
}
