import type { ComponentType } from 'preact';
import { bankIcon, chatTextIcon, envelopeSimpleIcon } from '../../icons';
import { Arrow, Code, Field, Finger, Key, Phone, Ring, Sign, Slash, Window, Writing } from './parts';

const CPF = { x: 15, y: 23, width: 66, height: 12 };
const BELOW = { x: 34, y: 46, width: 28, height: 8 };
const WIDE_KEY = { x: 24, y: 29, width: 48, height: 15 };
const WAY_KEY = { x: 13, y: 31, width: 36, height: 13 };

/** The window with “Recuperar de outra forma”: what was offered first, and the way past it. */
const PastIt = () => (
	<Window right={60}>
		<Key box={WAY_KEY}>
			<path class="draw-arrow" d="M23 37.5h12m-4.5-4 4.5 4-4.5 4" />
		</Key>
		<Ring {...WAY_KEY} />
		<Finger x={43} y={39} />
	</Window>
);

const TypeCode = () => (
	<Window>
		<Field box={CPF} groups={[3, 3]} />
		<Ring {...CPF} />
		<Key box={BELOW} />
	</Window>
);

/** What each step looks like, by its key: a window or a phone, and the ring around what the step is about. */
export const stagePictures: Record<string, ComponentType> = {
	step_cpf: () => (
		<Window>
			<Field box={CPF} groups={[3, 3, 3, 2]} />
			<Ring {...CPF} />
			<Key box={BELOW} />
		</Window>
	),
	step_forgot: () => (
		<Window>
			<Field box={{ x: 15, y: 17, width: 66, height: 10 }} groups={[]} />
			<path class="draw-word" d="M30 40.5h32" />
			<path class="draw-thin" d="M28 45h36" />
			<Ring x={27} y={38} width={38} height={8.5} />
			<Finger x={61} y={42} />
		</Window>
	),
	step_generate_qr: () => (
		<Window>
			<Key box={WIDE_KEY}>
				<Code x={32} y={32} size={9} />
				<path class="draw-line" d="M46 36.5h14" />
			</Key>
			<Ring {...WIDE_KEY} />
			<Finger x={66} y={38} />
		</Window>
	),
	step_read_qr: () => (
		<>
			<Window right={68}>
				<Code x={12} y={20} size={32} />
			</Window>
			<Phone x={58}>
				<Code x={10} y={23} size={14} />
				<path class="draw-line" d="M6 25v-6h6M22 19h6v6M28 35v6h-6M12 41H6v-6" />
			</Phone>
		</>
	),
	step_face: () => (
		<>
			<circle class="draw-line" cx="22" cy="20" r="11" />
			<path class="draw-line" d="M3 58c0-13 8-20 19-20s19 7 19 20" />
			<Arrow d="M40 22h10m-4.5-4.5 4.5 4.5-4.5 4.5" />
			<Phone x={58}>
				<ellipse class="draw-line" cx="17" cy="30" rx="9" ry="11" />
				<circle cx="13.5" cy="28" r="1.6" />
				<circle cx="20.5" cy="28" r="1.6" />
				<path class="draw-thin" d="M13.5 34c2 2.2 5 2.2 7 0" />
				<path class="draw-line" d="M5 20v-5h5M24 15h5v5M29 41v5h-5M10 46H5v-5" />
			</Phone>
		</>
	),
	step_maybe_code: TypeCode,
	step_type_code: TypeCode,
	step_new_password: () => (
		<Window>
			<Field box={{ x: 16, y: 21, width: 46, height: 11 }} groups={[8]} />
			<Field box={{ x: 16, y: 38, width: 46, height: 11 }} groups={[8]} />
			<rect class="draw-ring" x="9" y="16.5" width="60" height="37" rx="8" />
			<path class="draw-arrow" d="m76 35 4.5 5 7-10" />
		</Window>
	),
	step_way_bank: () => (
		<>
			<PastIt />
			<Arrow d="M64 32h8m-4-4 4 4-4 4" />
			<Sign of={bankIcon} x={73} y={20} size={23} />
		</>
	),
	step_choose_bank: () => (
		<Window>
			<Sign of={bankIcon} x={16} y={15} size={9} />
			<Writing x={30} y={20} width={36} />
			<Sign of={bankIcon} x={15} y={30} size={12} />
			<path class="draw-line" d="M32 36.5h32" />
			<Sign of={bankIcon} x={16} y={47.5} size={9} />
			<Writing x={30} y={52.5} width={36} />
			<Ring x={14} y={31} width={62} height={11} />
			<Finger x={70} y={38} />
		</Window>
	),
	step_bank_login: () => (
		<>
			<Phone x={8}>
				<Sign of={bankIcon} x={7} y={10} size={20} />
				<Key box={{ x: 8, y: 39, width: 18, height: 9 }}>
					<path class="draw-line" d="m14 43.5 2.3 2.3 4-4.6" />
				</Key>
				<Ring x={8} y={39} width={18} height={9} />
			</Phone>
			<Arrow d="M48 30h10m-4.5-4.5 4.5 4.5-4.5 4.5" />
			<circle class="draw-line" cx="78" cy="30" r="14" />
			<path class="draw-arrow" d="m71.5 30.5 4.8 5 8.5-10.5" />
		</>
	),
	step_way_email: () => (
		<>
			<PastIt />
			<Arrow d="M64 32h8m-4-4 4 4-4 4" />
			<Sign of={envelopeSimpleIcon} x={73} y={20} size={23} />
		</>
	),
	step_way_sms: () => (
		<>
			<PastIt />
			<Arrow d="M64 17h6m-4-4 4 4-4 4" />
			<Sign of={envelopeSimpleIcon} x={72} y={6} size={22} />
			<Slash x={74} y={8} size={18} />
			<Arrow d="M83 31v5m-4-3.5 4 4 4-4" />
			<Sign of={chatTextIcon} x={72} y={37.5} size={22} />
		</>
	),
	step_send_code: () => (
		<>
			<Window right={60}>
				<Key box={WAY_KEY}>
					<path class="draw-line" d="M20 37.5h15" />
				</Key>
				<Ring {...WAY_KEY} />
				<Finger x={43} y={39} />
			</Window>
			<Arrow d="M64 32h7m-4-4 4 4-4 4" />
			<rect class="draw-line" x="74" y="22" width="20" height="18" rx="3" />
			<path d="M77 39v7l8-7z" />
			<circle cx="79" cy="31" r="1.6" />
			<circle cx="84" cy="31" r="1.6" />
			<circle cx="89" cy="31" r="1.6" />
		</>
	),
};
