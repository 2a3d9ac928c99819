/** What the background draws and pages only build: an element, and what is in it. */
export interface Drawing {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (Drawing | string)[];
}
