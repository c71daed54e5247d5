import type { outreach as english } from '../en/outreach.ts'
import type { SameShape } from '../same-shape.ts'

export const outreach: SameShape<typeof english> = {
  'template-title': 'Seus próprios modelos do Word',
  'template-lead':
    'Cartas na forma própria do seu órgão. O modelo é conferido ao ser adicionado, para que nenhuma carta falhe depois.',
  'template-none': 'Ainda não há modelos.',
  'template-no-workspace': 'Os modelos ficam em um espaço de trabalho; abra um primeiro.',
  'template-add': 'Adicionar um modelo do Word',
  'template-added': '“{{name}}” foi conferido e pode ser usado na página de qualquer empresa.',
  'template-remove': 'Remover o modelo “{{name}}”',
  'template-removed': 'O modelo “{{name}}” foi removido. As cartas escritas com ele permanecem.',
  'template-fields': 'Campos que um modelo pode usar',
  'template-fields-what':
    'Escreva um campo entre chaves: {firm}. O que está entre {#years} e {/years} é omitido quando o registro não sabe. Campos de várias linhas se repetem: {#addressee}{.}{/addressee}.',
  recipient: 'Para',
  'recipient-register': 'quem consta no registro',
  'letter-of': 'Carta {{place}} de {{total}}: {{firm}}',
  'letter-before': 'Carta anterior',
  'letter-after': 'Carta seguinte',
  print: 'Imprimir',
  'print-or-pdf': 'Imprimir ou salvar como PDF',
  'save-pdf': 'Salvar como PDF',
  'save-digest': 'Salvar como folha',
  'save-list': 'Salvar a lista',
  'list-title': 'Lista de intervenção: {{campaign}}',
  'list-empty': 'Nenhuma empresa desta campanha pode constar em uma lista.',
  'read-list': 'Adicionar de uma lista',
  'read-what':
    '“{{file}}”: ótica {{lens}}, modelo {{model}}, dados de {{asOf}}, exportado em {{exportedAt}}.',
  'read-by': 'Exportado por {{author}}.',
  'read-count_one': '{{number}} empresa dela está neste espaço de trabalho.',
  'read-count_many': '{{number}} empresas dela estão neste espaço de trabalho.',
  'read-count_other': '{{number}} empresas dela estão neste espaço de trabalho.',
  'read-missing_one': '{{number}} não está e fica de fora.',
  'read-missing_many': '{{number}} não estão e ficam de fora.',
  'read-missing_other': '{{number}} não estão e ficam de fora.',
  'list-saved_one': '“{{file}}” contém {{number}} empresa.',
  'list-saved_many': '“{{file}}” contém {{number}} empresas.',
  'list-saved_other': '“{{file}}” contém {{number}} empresas.',
}
