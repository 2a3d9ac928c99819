import type { Health } from './health.ts';

/** How Colibri stands in this group, told in the corner of the page. */
export type CornerView =
	| { readonly type: 'offer' }
	| { readonly type: 'first-run' }
	| {
			readonly type: 'state';
			/** `several`: posts of groups that are read, among others. */
			readonly group: 'on' | 'paused' | 'off' | 'several';
			/** Facebook's mobile site, of which less can be read. */
			readonly mobile: boolean;
			readonly open: boolean;
			/** Posts of this group in the library. */
			readonly kept: number;
			readonly health: Health['verdict'];
			/** Something the user should know now: storage refuses, the extension was updated. */
			readonly trouble: string | null;
			readonly reload: boolean;
	  };

/** What its buttons do: told by their `data-act`. */
export type CornerAct =
	| 'switch-on'
	| 'dismiss'
	| 'start'
	| 'toggle'
	| 'pause'
	| 'resume'
	| 'stop'
	| 'mend'
	| 'reload'
	| 'search';
