import { banks } from './banks';

/** The banks to choose from, with a drawn square where the site has a sign. */
export function BankList({ onChoose }: { onChoose: (bank: string) => void }) {
	return (
		<ul class="screen-banks">
			{banks.map((bank) => (
				<li key={bank}>
					<button type="button" class="screen-button screen-bank" onClick={() => onChoose(bank)}>
						{bank}
					</button>
				</li>
			))}
		</ul>
	);
}
