import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { SITES } from './lib/knowledge/sites';
import { languageScripts } from './scripts/language-scripts.ts';

/** As lightningcss numbers its features. */
const LIGHT_DARK = 1 << 20;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * A script answers with the value of its last expression. WXT sees to that, but does not know the form
 * that Terser gives it; and under a name, the answer would stay behind in the page’s world.
 */
const answering = {
	name: 'answering',
	generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
		for (const chunk of Object.values(bundle)) {
			if (chunk.code !== undefined) chunk.code = chunk.code.replace(/^var (?:skeleton|report)\s*=\s*([\s\S]*?);?\s*$/u, '($1);');
		}
	},
};

export default defineConfig({
	modules: ['@wxt-dev/webextension-polyfill'],
	imports: false,
	manifestVersion: 3,
	targetBrowsers: ['chrome', 'edge', 'firefox'],
	vite: () => ({
		oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
		// What it puts in place of “light” would be for browsers that know no dark.
		css: { lightningcss: { exclude: LIGHT_DARK } },
		build: {
			target: ['chrome120', 'firefox140'],
			// Our own chunks are few and on the disk; the polyfill would put a fetch into every page.
			modulePreload: { polyfill: false },
			rolldownOptions: {
				// What our pages share is one file: on the way to the popup's first frame, each file costs a millisecond or two.
				output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } },
			},
			// Slower than the default, and 3 % smaller.
			minify: 'terser',
			terserOptions: {
				compress: {
					ecma: 2020,
					passes: 3,
					hoist_funs: true,
					pure_getters: true,
					unsafe_arrows: true,
					// “Unsafe” where a page has changed what String or Array mean; ours are our own world's.
					unsafe: true,
					// Once packed, what is said twice in the same words is shorter than what is not.
					inline: 1,
					lhs_constants: false,
				},
				format: { ecma: 2020 },
			},
		},
	}),
	hooks: {
		'prepare:publicPaths'(_, paths) {
			paths.push(...languageScripts().map(({ path }) => path));
		},
		'build:publicAssets'(_, files) {
			files.push(...languageScripts().map(({ path, contents }) => ({ relativeDest: path, contents })));
		},
		/** What is loaded into a site's pages, which are many and not ours, goes without what only our own pages need. */
		'vite:build:extendConfig'(entrypoints, config) {
			if (entrypoints.some(({ name }) => name === 'skeleton' || name === 'report')) config.plugins = [config.plugins, answering];
			const { resolve } = config;
			const isPage = entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script');
			if (!isPage || !resolve?.alias || !('wxt/browser' in resolve.alias)) return;
			// The browsers' own promises do: the polyfill serves answers, and those come from the background.
			delete resolve.alias['wxt/browser'];
			Object.assign(resolve.alias, {
				// Bare trees, which need nothing of Preact to be drawn.
				'preact/jsx-runtime': here('components/bubble/jsx-runtime.ts'),
				// A page could end WXT's own.
				'wxt/utils/content-script-context': here('entrypoints/guide.content/context.ts'),
			});
		},
	},
	manifest: ({ browser }) => ({
		name: '__MSG_extension_name__',
		description: '__MSG_extension_description__',
		default_locale: 'pt_BR',
		permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', 'publicSuffix'],
		host_permissions: SITES,
		commands: { 'go-to-guide': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_command_go_to_guide__' } },
		content_security_policy: {
			extension_pages:
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
		},
		...(browser === 'firefox'
			? {
					browser_specific_settings: {
						gecko: {
							id: 'passo-certo@passocerto.example',
							strict_min_version: '140.0',
							data_collection_permissions: { required: ['none'] },
						},
						gecko_android: { strict_min_version: '142.0' },
					},
				}
			: {
					minimum_chrome_version: '120',
					// Firefox takes a policy without a schema, and warns of the key.
					storage: { managed_schema: 'managed-schema.json' },
				}),
	}),
});
