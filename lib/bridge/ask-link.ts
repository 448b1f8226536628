import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { TRICKS, type Verdict } from '../core/verdict';
import type { Request } from './messages';

/** No name of a host is longer (RFC 1035, 2.3.4). Letters, digits, and what stands between them; an IPv6 number has brackets. */
const hostSchema = v.pipe(v.string(), v.maxLength(253), v.regex(/^[\p{L}\p{M}\p{N}._:[\]-]+$/u));

const verdictSchema = v.variant('kind', [
	v.strictObject({ kind: v.literal('matches'), host: hostSchema }),
	v.strictObject({ kind: v.literal('government'), host: hostSchema, near: v.boolean() }),
	v.strictObject({ kind: v.literal('imitates'), host: hostSchema, owner: hostSchema, trick: v.picklist(TRICKS) }),
	v.strictObject({ kind: v.literal('other'), host: hostSchema, owner: hostSchema }),
	v.strictObject({ kind: v.literal('unknown') }),
]) satisfies v.GenericSchema<unknown, Verdict>;

const replySchema = v.strictObject({ ok: v.literal(true), verdict: verdictSchema });

/** What the background says of the link that was asked about. It says so once; then, or when it is silent, nothing is known. */
export async function askLink(): Promise<Verdict> {
	const request: Request = { ask: 'link' };
	try {
		return v.parse(replySchema, await browser.runtime.sendMessage(request)).verdict;
	} catch {
		return { kind: 'unknown' };
	}
}
