import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { SITES } from '../../lib/knowledge/sites';
import { ROOT, read } from './source';

const PATTERNS = ['https://*.acesso.gov.br/*', 'https://meu.inss.gov.br/*', 'https://www.gov.br/*'];
const PERMISSIONS = ['storage', 'activeTab', 'scripting', 'contextMenus', 'publicSuffix'];
const KEYS = [
	...[
		'manifest_version',
		'name',
		'description',
		'version',
		'icons',
		'default_locale',
		'permissions',
		'host_permissions',
		'content_security_policy',
	],
	...[
		'minimum_chrome_version',
		'browser_specific_settings',
		'background',
		'action',
		'options_ui',
		'content_scripts',
		'incognito',
		'commands',
		'storage',
	],
];

const manifestSchema = v.looseObject({
	manifest_version: v.literal(3),
	permissions: v.array(v.string()),
	host_permissions: v.array(v.string()),
	default_locale: v.string(),
	content_security_policy: v.looseObject({ extension_pages: v.string() }),
	content_scripts: v.array(v.looseObject({ matches: v.array(v.string()), js: v.array(v.string()) })),
});

function manifest(build: string): v.InferOutput<typeof manifestSchema> {
	const path = `.output/${build}/manifest.json`;
	if (!existsSync(join(ROOT, path))) throw new Error(`${path} is missing. Run: npm run build`);
	return v.parse(manifestSchema, JSON.parse(read(path)));
}

test('knowledge names the three patterns, and no more', () => {
	expect(SITES).toEqual(PATTERNS);
});

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
	test('asks for exactly the permissions of CONTRIBUTING.md', () => {
		const { permissions, optional_permissions, optional_host_permissions } = manifest(build);
		expect([...permissions].sort(), 'Do without, or argue for it in CONTRIBUTING.md and PRIVACY.md first.').toEqual(
			[...PERMISSIONS].sort(),
		);
		expect(optional_permissions ?? optional_host_permissions ?? [], 'No optional permissions.').toEqual([]);
	});

	test('sees exactly three sites', () => {
		const { host_permissions, content_scripts } = manifest(build);
		expect(host_permissions, 'Name hosts one by one in lib/knowledge/sites.ts.').toEqual(PATTERNS);
		expect(
			content_scripts.map(({ matches }) => matches),
			'One script, on the three patterns.',
		).toEqual([PATTERNS]);
	});

	test('runs its script in the top frame, in a world of its own', () => {
		for (const script of manifest(build).content_scripts) {
			expect(script.all_frames ?? false, 'The guide lives in the top frame only.').toBe(false);
			expect(script.match_about_blank ?? script.match_origin_as_fallback ?? false).toBe(false);
			expect(script.world ?? 'ISOLATED', 'The page must not reach our code.').toBe('ISOLATED');
			expect(script.css ?? [], 'Styles live in the shadow root.').toEqual([]);
		}
	});

	test('carries into pages nothing that only the popup explains', () => {
		for (const path of manifest(build).content_scripts.flatMap(({ js }) => js)) {
			expect(read(`.output/${build}/${path}`), 'Export it from lib/knowledge/index.ts by itself, outside of `knowledge`.').not.toContain(
				'glossary_',
			);
		}
	});

	test('opens no door to pages', () => {
		const found = manifest(build);
		expect(Object.keys(found)).not.toContain('web_accessible_resources');
		expect(Object.keys(found)).not.toContain('externally_connectable');
		expect(
			Object.keys(found).filter((key) => !KEYS.includes(key)),
			'A new key needs a reason: add it to KEYS with CONTRIBUTING.md.',
		).toEqual([]);
	});

	test('lets its own pages load nothing from outside', () => {
		const policy = manifest(build).content_security_policy.extension_pages;
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("connect-src 'none'");
		expect(policy, 'No unsafe-*, no remote source, no wildcard.').not.toMatch(/unsafe-|https?:|\*|data:|blob:/u);
	});

	test('speaks Portuguese first', () => {
		expect(manifest(build).default_locale).toBe('pt_BR');
	});
});
