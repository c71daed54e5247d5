import type { privacy as english } from '../en/privacy.ts'
import type { SameShape } from '../same-shape.ts'

export const privacy: SameShape<typeof english> = {
  'export-title': 'O que se guarda de {{name}}',
  'export-intro_one': 'Encontrado em {{number}} lugar em {{date}}.',
  'export-intro_many': 'Encontrado em {{number}} lugares em {{date}}.',
  'export-intro_other': 'Encontrado em {{number}} lugares em {{date}}.',
  'export-where': 'Onde',
  'export-firm': 'Empresa',
  'export-text': 'O que diz',
  'no-copies': 'Nenhuma cópia deste espaço de trabalho foi encontrada ao lado dele.',
  'copies-title': 'Cópias deste espaço de trabalho',
  'copies-text':
    'O Relevo as fez por si. Escolha uma para continuar: o arquivo que não abre é posto de lado, nunca apagado.',
  copy: 'Restaurar {{date}}, {{time}} UTC: empresas {{firms}}, anotações {{notes}}',
  'copy-damaged': '{{date}}, {{time}} UTC: também danificada',
}
