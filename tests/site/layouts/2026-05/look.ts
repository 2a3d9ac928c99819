/** The site's own sober clothes, under hashed class names. No colour or sign of any brand. */
import type { Scene } from '../../scene.ts';

const RULES: Readonly<Record<string, string>> = {
	decoy: 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);pointer-events:none',
	'decoy-b': 'opacity:0',
	'quote-reset': 'margin:0',
	none: 'display:none',
	vanish: 'position:absolute;left:-9999px;top:0;opacity:0',
	letters: 'flex-wrap:nowrap;position:relative',
	glyph: 'line-height:14px',
	'inline-flex': 'display:inline-flex;vertical-align:-2px',
	inline: 'display:inline',
	small: 'font-size:13px',
	faint: 'color:var(--faint)',
	strong: 'font-weight:600',
	accent: 'color:var(--accent)',
	link: 'color:var(--accent);text-decoration:none;overflow-wrap:anywhere',
	mention: 'color:inherit',
	'plain-link': 'color:inherit;text-decoration:none',
	'quiet-link': 'color:var(--faint);text-decoration:none;display:inline-block;min-width:8px;min-height:14px',
	'faint-link': 'color:var(--faint);text-decoration:none;font-size:12px',
	'h-reset': 'font:inherit;margin:0',
	emoji: 'display:inline-block;vertical-align:-3px',
	paragraph: 'margin:0',
	'next-paragraph': 'margin:8px 0 0',
	prose: 'white-space:pre-wrap;overflow-wrap:anywhere',
	row: 'display:flex;align-items:center',
	bar: 'position:sticky;top:0;z-index:5;height:56px;background:var(--sheet);border-bottom:1px solid var(--edge);display:flex;align-items:center;gap:14px;padding:0 16px',
	mark: 'width:34px;height:34px;border-radius:11px;background:var(--accent);flex:none;position:relative;display:block',
	'bar-search':
		'background:var(--sunken);border:0;border-radius:18px;height:36px;padding:0 14px;width:220px;color:inherit;font:inherit',
	'bar-nav': 'display:flex;gap:6px;margin:0 auto',
	'bar-link': 'padding:9px 18px;border-radius:10px;color:var(--faint);text-decoration:none;font-weight:600',
	bell: 'width:36px;height:36px;border-radius:50%;background:var(--sunken);flex:none',
	shell: 'display:grid;grid-template-columns:minmax(0,260px) minmax(0,1fr);align-items:start',
	left: 'position:sticky;top:56px;height:calc(100vh - 56px);overflow:auto;padding:18px 12px;background:var(--sheet);border-right:1px solid var(--edge)',
	'left-title': 'font-size:15px;font-weight:650;margin:6px 8px 10px',
	'left-item':
		'display:flex;gap:10px;align-items:center;padding:8px;border-radius:9px;color:inherit;text-decoration:none',
	'left-face': 'width:34px;height:34px;border-radius:9px;object-fit:cover;flex:none',
	cover: 'height:170px;background-size:cover;background-position:center 40%;border-radius:0 0 12px 12px',
	top: 'background:var(--sheet);border-bottom:1px solid var(--edge)',
	'top-in': 'max-width:1000px;margin:0 auto;padding:0 24px',
	'group-name': 'font-size:27px;margin:18px 0 2px;font-weight:700;letter-spacing:-.01em',
	'top-line': 'color:var(--faint);margin:0 0 12px',
	'top-buttons': 'display:flex;gap:8px;padding:0 0 14px',
	chip: 'background:var(--sunken);border-radius:9px;padding:8px 14px;font-weight:600;display:inline-block',
	tabs: 'display:flex;gap:4px;border-top:1px solid var(--edge)',
	tab: 'padding:14px;color:var(--faint);text-decoration:none;font-weight:600;border-bottom:3px solid transparent',
	'tab-on': 'color:var(--accent);border-bottom-color:var(--accent)',
	columns:
		'max-width:1000px;margin:0 auto;padding:16px 24px;display:grid;grid-template-columns:minmax(0,600px) minmax(0,1fr);gap:16px;align-items:start',
	single: 'max-width:640px;margin:0 auto;padding:16px 12px',
	aside:
		'background:var(--sheet);border:1px solid var(--edge);border-radius:12px;padding:16px;position:sticky;top:72px',
	'aside-grid': 'display:grid;grid-template-columns:1fr 1fr;gap:6px;margin-top:10px',
	'aside-photo': 'width:100%;aspect-ratio:1;object-fit:cover;border-radius:8px;display:block',
	writer:
		'background:var(--sheet);border:1px solid var(--edge);border-radius:12px;padding:12px 16px;margin-bottom:16px;display:flex;gap:10px;align-items:center',
	'writer-box':
		'background:var(--sunken);border-radius:19px;padding:9px 14px;flex:1;min-height:20px;color:var(--faint)',
	'unit-outer': 'margin-bottom:16px',
	unit: 'position:relative;scroll-margin-top:72px',
	column: 'display:flow-root',
	sheet: 'background:var(--sheet);border:1px solid var(--edge);border-radius:12px;overflow:hidden',
	story: 'padding-top:12px;position:relative',
	head: 'display:flex;gap:10px;padding:0 16px 10px',
	'head-words': 'flex:1;min-width:0',
	'head-line': 'line-height:1.35',
	'head-menu': 'flex:none',
	dots: 'padding:8px;border-radius:50%;color:var(--faint)',
	face: 'width:40px;height:40px;display:block;border-radius:50%',
	'face-box': 'width:40px;height:40px',
	'face-small': 'width:32px;height:32px;border-radius:50%;display:block',
	message: 'padding:2px 16px 14px;line-height:1.4',
	'see-more': 'display:inline;font-weight:600;cursor:pointer',
	coloured: 'min-height:300px;display:flex;align-items:center;justify-content:center;padding:40px 34px',
	'coloured-words': 'color:#fff;font-size:26px;font-weight:700;text-align:center;line-height:1.3',
	hanging: 'display:block',
	photos: 'display:grid;gap:2px',
	'photos-one': 'grid-template-columns:1fr',
	'photos-many': 'grid-template-columns:1fr 1fr',
	photo: 'display:block;position:relative',
	'photo-wide': 'grid-column:1/-1',
	'photo-image': 'display:block;width:100%;aspect-ratio:68/42;object-fit:cover',
	'photo-more':
		'position:absolute;inset:0;background:#0007;color:#fff;display:grid;place-items:center;font-size:28px',
	film: 'display:block;width:100%;aspect-ratio:16/9;background:#1d1a22',
	card: 'display:block;padding:12px 16px;background:var(--sunken);color:inherit;text-decoration:none;line-height:1.4',
	'card-button':
		'margin-top:8px;background:var(--sheet);border:1px solid var(--edge);border-radius:8px;text-align:center;padding:7px;font-weight:600',
	quoted: 'border:1px solid var(--edge);border-radius:10px;margin:0 16px 14px;padding:12px 0 0',
	'quoted-head': 'padding:0 16px 6px',
	poll: 'padding:0 16px 12px;display:grid;gap:8px',
	choice:
		'border:1px solid var(--edge);border-radius:9px;padding:10px 14px;display:flex;justify-content:space-between',
	counts: 'display:flex;justify-content:space-between;padding:10px 16px;min-height:18px',
	heart:
		'display:inline-block;width:16px;height:16px;border-radius:50%;background:var(--accent);vertical-align:-3px;margin-right:6px',
	'comment-count': 'cursor:pointer',
	buttons: 'display:flex;border-top:1px solid var(--edge);margin:0 16px;padding:4px 0',
	button:
		'flex:1;display:flex;gap:8px;align-items:center;justify-content:center;padding:8px;border-radius:8px;color:var(--faint);font-weight:600;cursor:pointer',
	icon: 'display:inline-block;width:17px;height:17px;border:2px solid currentColor;border-radius:6px',
	comments: 'padding:6px 16px 12px',
	'comment-list': 'display:block',
	sorting: 'padding:4px 0 8px;font-weight:600',
	thread: 'margin-bottom:6px',
	replies: 'margin-left:42px',
	reply: 'margin-top:4px',
	comment: 'display:flex;gap:8px;outline:0',
	'comment-face': 'flex:none;padding-top:2px',
	'comment-main': 'min-width:0',
	bubble: 'background:var(--sunken);border-radius:17px;padding:8px 13px;display:inline-block;max-width:100%',
	'name-small': 'font-size:13px',
	'comment-text': 'line-height:1.35',
	'comment-foot':
		'display:flex;gap:14px;list-style:none;margin:2px 0 4px 13px;padding:0;font-size:12px;color:var(--faint);align-items:baseline',
	'foot-button': 'font-weight:600;font-size:12px;color:var(--faint);display:inline-block',
	'more-comments':
		'color:var(--faint);font-weight:600;padding:4px 0 10px;cursor:pointer;display:inline-block',
	composer: 'margin-top:6px',
	'composer-box':
		'background:var(--sunken);border-radius:17px;padding:8px 13px;min-height:20px;outline-offset:2px',
	skeleton:
		'background:var(--sheet);border:1px solid var(--edge);border-radius:12px;height:150px;margin-bottom:16px;opacity:.7',
	veil: 'position:fixed;inset:0;background:var(--veil);z-index:20;display:grid;place-items:start center;overflow:auto;padding:40px 12px',
	dialog:
		'background:var(--sheet);border:1px solid var(--edge);border-radius:14px;width:min(700px,100%);overflow:hidden',
	'dialog-head':
		'display:flex;align-items:center;justify-content:center;position:relative;padding:16px;border-bottom:1px solid var(--edge);font-weight:700;font-size:18px',
	'dialog-close':
		'position:absolute;right:14px;top:10px;width:36px;height:36px;border-radius:50%;background:var(--sunken);display:grid;place-items:center;cursor:pointer',
	grid: 'display:grid;grid-template-columns:repeat(auto-fill,minmax(180px,1fr));gap:14px;padding:20px',
	person:
		'background:var(--sheet);border:1px solid var(--edge);border-radius:12px;padding:12px;display:flex;gap:10px;align-items:center',
	stage: 'background:#17141b;min-height:calc(100vh - 56px);display:grid;place-items:center',
	'stage-photo': 'max-width:90%;max-height:80vh',
	wall: 'max-width:380px;margin:60px auto;background:var(--sheet);border:1px solid var(--edge);border-radius:14px;padding:24px;display:grid;gap:12px',
	field:
		'border:1px solid var(--edge);border-radius:9px;padding:11px;font:inherit;background:var(--ground);color:inherit',
	primary:
		'background:var(--accent);color:#fff;border-radius:9px;padding:11px;text-align:center;font-weight:650',
	rest: 'height:24px',
	spacer: 'width:1px',
};

const GROUND = `
html{--ground:#efedf0;--sheet:#fff;--sunken:#f2eff3;--edge:#dedae1;--ink:#211d26;--faint:#6a6472;--accent:#5d4a86;--veil:#efedf0d9;color-scheme:light}
html.__fb-dark-mode{--ground:#17151a;--sheet:#221f27;--sunken:#2e2a34;--edge:#3a3541;--ink:#e9e5ee;--faint:#a9a2b4;--accent:#b49ee2;--veil:#0f0d12d9;color-scheme:dark}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.35 system-ui,"Segoe UI","Noto Sans","DejaVu Sans",sans-serif}
[contenteditable]{outline-color:var(--accent);position:relative}
[contenteditable]:not(:focus)::before{content:attr(aria-placeholder);color:var(--faint);position:absolute}
p{margin:0}
`;

const NARROW: readonly (readonly [string, string])[] = [
	['shell', 'grid-template-columns:minmax(0,1fr)'],
	['left', 'display:none'],
	['columns', 'grid-template-columns:minmax(0,1fr);padding:12px 8px'],
	['aside', 'display:none'],
	['bar-search', 'width:120px'],
];

export function styleSheet(scene: Scene): string {
	const rules = Object.entries(RULES).map(([name, body]) => `.${scene.x(name)}{${body}}`);
	const orders = Array.from({ length: 60 }, (_, i) => `.${scene.x(`order-${i}`)}{order:${i}}`);
	const narrow = NARROW.map(([name, body]) => `.${scene.x(name)}{${body}}`);
	return `${GROUND}${rules.join('')}${orders.join('')}@media (max-width:820px){${narrow.join('')}}`;
}
