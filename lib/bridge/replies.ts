import { hasShape, isAnything, isOneOf } from '../core/shape';
import type { Verdict } from '../core/verdict';

/** Why the background did not do what it was asked. */
type Refusal = 'bad-request' | 'not-allowed' | 'storage';

/**
 * Every request gets one of these; no reply at all counts as a failure. What is
 * remembered travels as it is stored, and whoever hears it parses it (`lib/core/parse-memory`).
 */
export type Reply = { ok: true; memory: unknown } | { ok: true; verdict: Verdict } | { ok: false; why: Refusal };
type MemoryReply = Exclude<Reply, { verdict: Verdict }>;

/** What the background tells open pages after a change made elsewhere. */
export interface News {
	news: 'memory';
	memory: unknown;
}

const isGranted = hasShape<Extract<MemoryReply, { ok: true }>>({ ok: isOneOf(true), memory: isAnything });
const isRefused = hasShape<Extract<MemoryReply, { ok: false }>>({
	ok: isOneOf(false),
	why: isOneOf('bad-request', 'not-allowed', 'storage'),
});

export function isReply(said: unknown): said is MemoryReply {
	return isGranted(said) || isRefused(said);
}

export const isNews = hasShape<News>({ news: isOneOf('memory'), memory: isAnything });
