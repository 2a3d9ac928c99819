/** Neutral drawings in place of photographs, as data addresses. */
import { hash, randomFrom } from './seed.ts';

const INKS = ['#8a5a44', '#5b7a6a', '#74638f', '#9b7a3c', '#4f7a8c', '#95586f', '#6c7a4a', '#7a6a5c'];

function address(svg: string): string {
	return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

export function portrait(name: string): string {
	const ink = INKS[hash(name) % INKS.length];
	const initials = name
		.split(/[\s-]+/u)
		.map((part) => part[0] ?? '')
		.slice(0, 2)
		.join('');
	return address(
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${ink}"/><text x="20" y="26" font-family="sans-serif" font-size="16" fill="#fff" text-anchor="middle">${initials}</text></svg>`,
	);
}

/** A quiet still life: hills, a sun, a few blocks. */
export function scenery(seed: string, width = 680, height = 420): string {
	const random = randomFrom(`scenery ${seed}`);
	const hue = Math.floor(random() * 360);
	const hill = (y: number, light: number) =>
		`<path d="M0 ${y} Q ${width * random()} ${y - 90 * random() - 30} ${width * 0.6} ${y} T ${width} ${y - 20} V ${height} H 0 Z" fill="hsl(${hue} 28% ${light}%)"/>`;
	const blocks = Array.from({ length: 4 }, () => {
		const w = 40 + random() * 70;
		return `<rect x="${Math.round(random() * (width - w))}" y="${Math.round(height - 60 - random() * 60)}" width="${Math.round(w)}" height="160" rx="8" fill="hsl(${(hue + 150 * random()) % 360} 32% 62%)"/>`;
	}).join('');
	return address(
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="hsl(${(hue + 40) % 360} 40% 88%)"/><circle cx="${Math.round(width * random())}" cy="90" r="42" fill="hsl(${(hue + 60) % 360} 70% 80%)"/>${hill(height * 0.62, 70)}${hill(height * 0.75, 58)}${blocks}</svg>`,
	);
}
