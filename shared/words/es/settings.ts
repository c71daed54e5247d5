import type { settings as english } from '../en/settings.ts'
import type { SameShape } from '../same-shape.ts'

export const settings: SameShape<typeof english> = {
  lead: 'Se guardan en este equipo, aparte de cualquier espacio de trabajo. Cada cambio vale al momento.',
  'look-title': 'Idioma y aspecto',
  language: 'Idioma',
  en: 'English',
  es: 'Español',
  theme: 'Aspecto',
  'theme-system': 'Como el sistema',
  'theme-light': 'Claro',
  'theme-contrast': 'Alto contraste',
  'theme-dark': 'Oscuro',
  'office-title': 'Oficina y membrete',
  'office-lead': 'Aparecen en notas y cartas. Lo que esté vacío se omite en ellas.',
  author: 'Quién escribe',
  'author-help': 'Su nombre, tal como figura al pie de una carta.',
  office: 'Oficina',
  'office-address': 'Dirección',
  'office-contact': 'Teléfono, correo electrónico',
  saved: 'Guardado.',
  'workspace-title': 'Este espacio de trabajo',
  'workspace-none': 'No hay ningún espacio de trabajo abierto.',
  'workspace-where': '«{{name}}» en {{folder}}',
  'workspace-firms_one': '{{firms}} empresa',
  'workspace-firms_many': '{{firms}} empresas',
  'workspace-firms_other': '{{firms}} empresas',
  'backup-lead':
    'Una copia de seguridad contiene el espacio de trabajo completo: empresas, importaciones, notas. Una exportación de la lista no lo es.',
  backup: 'Hacer una copia ahora',
  'backup-name': '{{name}} copia {{date}}',
  'backup-done_one': 'La copia «{{file}}» contiene {{firms}} empresa ({{size}}).',
  'backup-done_many': 'La copia «{{file}}» contiene {{firms}} empresas ({{size}}).',
  'backup-done_other': 'La copia «{{file}}» contiene {{firms}} empresas ({{size}}).',
  megabytes: '{{value}} MB',
  verify: 'Comprobar el archivo',
  'verify-lead': 'Lee el archivo entero y compara cada empresa con su suma de control. No se cambia nada.',
  'verify-sound_one': 'En buen estado: {{firms}} empresa leída, ninguna dañada.',
  'verify-sound_many': 'En buen estado: {{firms}} empresas leídas, ninguna dañada.',
  'verify-sound_other': 'En buen estado: {{firms}} empresas leídas, ninguna dañada.',
  'verify-damaged_one':
    '{{damaged}} de {{firms}} empresas está dañada. El archivo se dejó como está. Restaure la última copia o importe el registro de nuevo.',
  'verify-damaged_many':
    '{{damaged}} de {{firms}} empresas están dañadas. El archivo se dejó como está. Restaure la última copia o importe el registro de nuevo.',
  'verify-damaged_other':
    '{{damaged}} de {{firms}} empresas están dañadas. El archivo se dejó como está. Restaure la última copia o importe el registro de nuevo.',
  'about-title': 'Acerca de',
  'about-what':
    'Relevo encuentra, en un registro local de empresas, las que más vale la pena convertir en cooperativas de trabajo. Ordena la lectura; no decide nada.',
  'about-version': 'Versión {{version}}',
  'about-offline':
    'Relevo funciona sin conexión. Ningún registro, nota ni carta sale de este equipo salvo que usted lo guarde o lo envíe; no pregunta nada a ningún servidor.',
  'about-licence': 'Software libre bajo la Apache License 2.0.',
  'profiles-title': 'Registros que conoce',
  'profile-confirmed': 'formato confirmado',
  'profile-unconfirmed': 'formato no confirmado por una cabecera publicada',
  'profile-any-country': 'cualquier país',
}
