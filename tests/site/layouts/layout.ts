/** What a dated layout has to draw. The next layout of Facebook is a new file that exports one of these. */
import type { SiteAuthor, SiteGroup, SitePost } from '../content.ts';
import type { Scene } from '../scene.ts';

/** One address of the site and what stands there. */
export type View =
	| {
			readonly kind: 'group-feed';
			readonly group: SiteGroup;
			readonly posts: readonly SitePost[];
			readonly feed: Feed;
	  }
	| { readonly kind: 'post'; readonly group: SiteGroup; readonly post: SitePost }
	/** The feed with one of its posts (or another) open in a dialog above it. */
	| {
			readonly kind: 'dialog';
			readonly group: SiteGroup;
			readonly posts: readonly SitePost[];
			readonly post: SitePost;
			readonly feed: Feed;
	  }
	| {
			readonly kind: 'search';
			readonly group: SiteGroup;
			readonly query: string;
			readonly posts: readonly SitePost[];
			readonly feed: Feed;
	  }
	| { readonly kind: 'joined-groups'; readonly posts: readonly SitePost[]; readonly feed: Feed }
	| {
			readonly kind: 'pending';
			readonly group: SiteGroup;
			readonly posts: readonly SitePost[];
			readonly feed: Feed;
	  }
	| { readonly kind: 'home'; readonly posts: readonly SitePost[] }
	| { readonly kind: 'marketplace' }
	| { readonly kind: 'login' }
	| { readonly kind: 'members'; readonly group: SiteGroup; readonly people: readonly SiteAuthor[] }
	| { readonly kind: 'photo'; readonly post: SitePost }
	| { readonly kind: 'plain'; readonly title: string };

/** Where the next posts come from. */
export interface Feed {
	/** Units from `next` on are asked at this path; null when all are shown. */
	readonly more: string | null;
	readonly next: number;
}

export interface UnitOptions {
	/** aria-posinset of the first unit. */
	readonly position: number;
	readonly surface: 'feed' | 'search' | 'joined' | 'pending' | 'home' | 'page' | 'dialog';
}

export interface Layout {
	/** `yyyy-mm` of the newest page it follows. */
	readonly name: string;
	/**
	 * The whole document; `script` is what a live page runs ('' for a still one), `told` how many of its posts
	 * the page's own data hold (default all).
	 */
	page(view: View, scene: Scene, groups: readonly SiteGroup[], script: string, told?: number): string;
	/** The inside of the main region, for a route change. */
	main(view: View, scene: Scene): string;
	title(view: View, scene: Scene): string;
	/** Posts of a feed, one string each. */
	units(posts: readonly SitePost[], scene: Scene, options: UnitOptions): string[];
	/** A post's comments from number `from` on. */
	comments(post: SitePost, scene: Scene, from: number): string;
	/** The whole text of a cut post. */
	body(post: SitePost, scene: Scene): string;
	/** A post over the feed. */
	dialog(post: SitePost, scene: Scene): string;
}
