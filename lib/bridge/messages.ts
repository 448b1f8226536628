import * as v from 'valibot';
import type { JourneyEvent } from '../core/advance';
import { LANGUAGES } from '../core/languages';
import { TEXT_SIZES } from '../core/memory';
import { GOALS, METHODS, STATE_IDS, WAYS } from '../core/rule';

/**
 * Everything that is asked of the background. Enums, booleans and times only:
 * there is no field into which a CPF, a name or a page's text would fit.
 */
const journeyEventSchema = v.variant('type', [
	v.strictObject({ type: v.literal('saw'), state: v.picklist(STATE_IDS) }),
	v.strictObject({ type: v.literal('goal'), goal: v.picklist(GOALS) }),
	v.strictObject({ type: v.literal('way'), way: v.picklist(WAYS) }),
	v.strictObject({ type: v.literal('lost'), method: v.picklist(METHODS) }),
	v.strictObject({ type: v.literal('stop') }),
	v.strictObject({ type: v.literal('hide') }),
	v.strictObject({ type: v.literal('show') }),
	v.strictObject({ type: v.literal('offers'), on: v.boolean() }),
	v.strictObject({ type: v.literal('helper'), on: v.boolean() }),
	v.strictObject({ type: v.literal('text'), size: v.picklist(TEXT_SIZES) }),
	v.strictObject({ type: v.literal('contrast'), on: v.boolean() }),
	v.strictObject({ type: v.literal('language'), language: v.nullable(v.picklist(LANGUAGES)) }),
	v.strictObject({ type: v.literal('next-person') }),
	v.strictObject({ type: v.literal('erase') }),
]) satisfies v.GenericSchema<unknown, JourneyEvent>;

/** A stage's number for the badge, or `!` where the guide gave up, or nothing. */
const badgeSchema = v.union([v.literal(''), v.literal('!'), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))]);
export type Badge = v.InferOutput<typeof badgeSchema>;

export const requestSchema = v.variant('ask', [
	v.strictObject({ ask: v.literal('memory') }),
	v.strictObject({ ask: v.literal('advance'), event: journeyEventSchema }),
	v.strictObject({ ask: v.literal('badge'), badge: badgeSchema }),
	v.strictObject({ ask: v.literal('link') }),
]);
export type Request = v.InferOutput<typeof requestSchema>;
