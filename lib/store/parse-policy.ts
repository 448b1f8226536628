import * as v from 'valibot';
import { NO_POLICY, type Policy } from '../core/policy';

/** Words in one line, which nothing invisible turns around. */
function line(most: number) {
	return v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most), v.regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u));
}

/** Each key by itself: one that is wrong counts as absent, and the others hold. `public/managed-schema.json` says the same to Chromium. */
const policySchema = v.fallback(
	v.object({
		sessionOnly: v.fallback(v.boolean(), NO_POLICY.sessionOnly),
		resetMinutes: v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240))), NO_POLICY.resetMinutes),
		helpName: v.fallback(v.nullable(line(60)), NO_POLICY.helpName),
		helpPhone: v.fallback(v.nullable(line(30)), NO_POLICY.helpPhone),
		largeText: v.fallback(v.boolean(), NO_POLICY.largeText),
	}),
	NO_POLICY,
) satisfies v.GenericSchema<unknown, Policy>;

/** What was settled for this computer, as far as it can be understood. */
export function parsePolicy(settled: unknown): Policy {
	return v.parse(policySchema, settled);
}
