/** The shipped build, and the libraries that are told what to point at. */
export const OWN = 'passo-certo';
export const PEERS = ['driver.js', 'shepherd.js', 'intro.js'] as const;
export const GUIDES = [OWN, ...PEERS] as const;
/** The page without any guide: what is not a guide's doing. */
export const ALONE = 'page-alone';

export type Peer = (typeof PEERS)[number];
export type Guide = (typeof GUIDES)[number];
export type Contestant = Guide | typeof ALONE;

/** How the address of a guide's script ends, as a profile names it. Nothing of the page's own is called so. */
export const SCRIPTS: Readonly<Record<Contestant, string>> = {
	'passo-certo': '/guide.js',
	'driver.js': '/bench-driver.js',
	'shepherd.js': '/bench-shepherd.js',
	'intro.js': '/bench-intro.js',
	'page-alone': '/none',
};
