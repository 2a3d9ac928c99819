import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say, stop } from './say.mjs';

const BROWSERS = {
	chromium: {
		variable: 'CHROME_PATH',
		debian: 'chromium',
		names: [
			'chromium',
			'chromium-browser',
			'google-chrome',
			'google-chrome-stable',
			'microsoft-edge',
			'brave-browser',
			'brave',
		],
		places: [
			'/Applications/Chromium.app/Contents/MacOS/Chromium',
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			'C:/Program Files/Google/Chrome/Application/chrome.exe',
			'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
		],
	},
	firefox: {
		variable: 'FIREFOX_PATH',
		debian: 'firefox-esr',
		names: ['firefox-esr', 'firefox'],
		places: [
			'/Applications/Firefox.app/Contents/MacOS/firefox',
			'C:/Program Files/Mozilla Firefox/firefox.exe',
		],
	},
};

/** Environment variables that name the wanted browsers' programs; on Debian as root a missing one is installed. */
export function findBrowsers(wanted) {
	return Object.fromEntries(wanted.map((name) => [BROWSERS[name].variable, findOrInstall(name)]));
}

/** The program of `chromium` or `firefox`: the one its variable names, else the first found; null when none. */
export function findProgram(name) {
	const { variable, names, places } = BROWSERS[name];
	const named = process.env[variable];
	if (named && existsSync(named)) return named;
	const folders = (process.env.PATH ?? '').split(delimiter);
	const paths = names.flatMap((program) => folders.map((folder) => join(folder, program)));
	return [...paths, ...places].find(isExecutable) ?? null;
}

function findOrInstall(name) {
	const browser = BROWSERS[name];
	return (
		findProgram(name) ??
		(installOnDebian(browser.debian) ? findProgram(name) : null) ??
		stop(
			`No browser found: looked for ${browser.names.join(', ')}.`,
			`Install one of them, or set ${browser.variable} to its program.`,
		)
	);
}

function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function installOnDebian(name) {
	if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return false;
	say(`Installing ${name} (once)…`);
	const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
	spawnSync('apt-get', ['update', '-qq'], options);
	return (
		spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options).status === 0
	);
}
