import type { companions as english } from '../en/companions.ts'
import type { SameShape } from '../same-shape.ts'

export const companions: SameShape<typeof english> = {
  main: 'empresas',
  owners: 'donos',
  officers: 'administradores',
  members: 'sócios',
  establishments: 'estabelecimentos',
  accounts: 'contas',
  insolvency: 'casos de insolvência',
  codes: 'tabela de códigos',
  role: 'Contém',
  title: 'Este registro tem mais arquivos',
  text: 'Acrescente-os aqui, em qualquer ordem, ou em uma importação posterior: juntam-se às empresas pelo identificador do registro.',
  'adds-owners': 'Donos: idades, número e tempo à frente',
  'adds-officers': 'Administradores: quem dirige a empresa, desde quando, e se há alguém mais novo ao lado',
  'adds-members': 'Sócios: as cotas e, por elas, o dono principal',
  'adds-establishments': 'Estabelecimentos: unidades, lugar, atividade e pessoal',
  'adds-accounts': 'Contas: pessoal e sua tendência',
  'adds-insolvency': 'Casos de insolvência: quem está em dificuldade',
  'adds-codes': 'Tabelas de códigos: lugares e formas jurídicas por extenso em vez de números',
  alone: 'As empresas não estão entre estes arquivos',
  'alone-text':
    'Estes arquivos falam de empresas de {{register}}. Juntam-se às que o espaço de trabalho já tem dele; se não tem nenhuma, acrescente aqui o arquivo principal do registro, ou importe-o depois.',
  'without-names': 'Deixar de fora os nomes de pessoas',
  'without-names-help':
    'Idades, datas e número de donos ficam; a nota não precisa de nomes. Guardado com a importação.',
  'to-dry-run': 'Experimentar',
}
