import { useState } from 'preact/hooks';
import { Notice } from './notice';
import { ScreenFrame } from './screen-frame';
import type { ScreenProps } from './screen-id';

const BANKS = ['Banco do Brasil', 'Bradesco', 'Caixa Econômica', 'Itaú', 'Santander', 'Sicoob'];

export function BankScreen({ go }: ScreenProps) {
	const [notice, setNotice] = useState<string | null>(null);
	return (
		<ScreenFrame crumb="Recuperar senha com banco" bar={{ steps: ['Selecionar banco', 'Logar no banco', 'Cadastrar nova senha'], at: 1 }}>
			<p>
				<b>Recupere sua senha acessando um banco credenciado.</b>
			</p>
			<p>
				Ao utilizar essa opção, <b>sua conta será prata!</b> Não teremos acesso a seus dados bancários, apenas a seu nome e CPF.
			</p>
			<p>Selecione um banco que você já usa pela internet.</p>
			<ul class="screen-banks">
				{BANKS.map((bank) => (
					<li key={bank}>
						<button type="button" class="screen-button" onClick={() => setNotice('practice_not_yet')}>
							{bank}
						</button>
					</li>
				))}
			</ul>
			<Notice text={notice} />
			<div class="screen-buttons">
				<button type="button" class="screen-button" onClick={() => go('cpf')}>
					Voltar ao início
				</button>
				<button type="button" class="screen-button" onClick={() => go('recovery-email')}>
					Recuperar de outra forma
				</button>
			</div>
		</ScreenFrame>
	);
}
