import { generateKeyPairSync, sign } from 'node:crypto';

const SEQUENCE = 0x30;
/** The object identifiers of ECDSA with SHA-256 and of a common name. */
const ECDSA_SHA256 = [0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
const COMMON_NAME = [0x06, 0x03, 0x55, 0x04, 0x03];

/** A certificate that nobody trusts, signed by itself, for a server of the tests. Made anew each time: no key lies in the repository. */
export function certificateOf(name: string): { key: string; cert: string } {
	const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const algorithm = der(SEQUENCE, ECDSA_SHA256);
	const whom = der(SEQUENCE, der(0x31, der(SEQUENCE, COMMON_NAME, der(0x0c, Buffer.from(name)))));
	const years = der(SEQUENCE, der(0x17, Buffer.from('260101000000Z')), der(0x17, Buffer.from('460101000000Z')));
	const body = der(SEQUENCE, der(0x02, [1]), algorithm, whom, years, whom, publicKey.export({ type: 'spki', format: 'der' }));
	const whole = der(SEQUENCE, body, algorithm, der(0x03, [0], sign('sha256', body, privateKey)));
	return {
		key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
		cert: `-----BEGIN CERTIFICATE-----\n${whole.toString('base64')}\n-----END CERTIFICATE-----\n`,
	};
}

/** One value with its tag and its length. */
function der(tag: number, ...parts: (Uint8Array | readonly number[])[]): Buffer {
	const content = Buffer.concat(parts.map((part) => Uint8Array.from(part)));
	const { length } = content;
	const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
	return Buffer.concat([Uint8Array.from([tag, ...size]), content]);
}
