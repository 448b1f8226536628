import { useState } from 'preact/hooks';
import { BankList } from './bank-list';
import { ScreenFrame } from './screen-frame';
import type { ScreenProps } from './screen-id';
import { ScreenQuestion } from './screen-question';

export function BankScreen({ go }: ScreenProps) {
	const [chosen, setChosen] = useState<string | null>(null);
	return (
		<ScreenFrame
			sample="practice_sample_bank"
			crumb="Recuperar senha com banco"
			bar={{ steps: ['Selecionar banco', 'Logar no banco', 'Cadastrar nova senha'], at: 1 }}
			layer={
				chosen !== null && (
					<ScreenQuestion title={chosen} onCancel={() => setChosen(null)} main={{ name: 'Ok', onPress: () => go('bank-away') }}>
						<p>Você irá para o site do banco.</p>
					</ScreenQuestion>
				)
			}
		>
			<div>
				<h2>Recupere sua senha acessando um banco credenciado.</h2>
				<p>
					Ao utilizar essa opção, <b>sua conta será prata!</b> Não teremos acesso a seus dados bancários, apenas a seu nome e CPF.
				</p>
				<p>Selecione um banco que você já usa pela internet.</p>
				<BankList onChoose={setChosen} />
				<div class="screen-buttons">
					<button type="button" class="screen-button" onClick={() => go('recovery-email')}>
						Recuperar de outra forma
					</button>
					<button type="button" class="screen-button" onClick={() => go('cpf')}>
						Voltar ao início
					</button>
				</div>
			</div>
		</ScreenFrame>
	);
}
