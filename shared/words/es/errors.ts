import type { errors as english } from '../en/errors.ts'
import type { SameShape } from '../same-shape.ts'

export const errors: SameShape<typeof english> = {
  'file-missing': 'No existe el archivo «{{file}}». Compruebe el nombre y la carpeta.',
  'file-is-folder': '«{{file}}» es una carpeta. Elija el archivo CSV que contiene.',
  'file-not-readable':
    'No se puede abrir «{{file}}» para leerlo ({{reason}}). Compruebe que tiene permiso de lectura.',
  'file-empty': '«{{file}}» está vacío (0 bytes). Pida el extracto de nuevo.',
  'file-not-table':
    '«{{file}}» no es una tabla de texto: su contenido es {{found}}. Pida el registro en CSV, o ábralo en una hoja de cálculo y guárdelo como «CSV UTF-8».',
  'file-is-spreadsheet':
    '«{{file}}» es una hoja de cálculo ({{found}}). Ábrala y guarde la hoja como «CSV UTF-8»; después importe ese archivo.',
  'file-no-header':
    '«{{file}}» no tiene ninguna línea que parezca nombres de columnas, y ningún formato conocido sin ellos encaja.',
  'file-header-only':
    '«{{file}}» tiene nombres de columnas pero ninguna fila debajo. Pida el extracto de nuevo.',
  'file-no-name-or-id':
    '«{{file}}» no tiene ninguna columna con nombres de empresas ni con identificadores de registro. Columnas encontradas: {{columns}}. Indique cuál es cuál con una asignación.',
  'encoding-unknown':
    'No se conoce la codificación «{{encoding}}» indicada para «{{file}}». Se conocen, entre otras, utf-8, windows-1252, iso-8859-1, utf-16le, cp850.',
  'file-changed':
    '«{{file}}» cambió mientras se leía. No se importó nada. Impórtelo de nuevo cuando ya no se esté escribiendo.',
  'files-not-together':
    '«{{file}}» pertenece a {{register}} y «{{other}}» a {{otherRegister}}. No se importó nada. Importe cada registro por separado.',
  'file-packed-too-tight':
    '«{{file}}» ocupa al descomprimirse más de {{ratio}} veces su tamaño. No se leyó: un registro nunca llega a tanto y un archivo así puede llenar el disco. Descomprímalo usted si sabe que es correcto.',
  'file-line-too-long':
    'La línea {{line}} de «{{file}}» no termina: es más larga que los {{read}} KiB en los que se buscan nombres de columnas y filas. No se ha leído nada. Pida el extracto en CSV con una empresa por línea, o guárdelo de nuevo con saltos de línea.',
  'file-column-missing':
    '«{{file}}» no tiene nombres de columnas y parece un archivo de «{{profile}}», pero sus filas tienen {{found}} columnas y ese formato tiene {{columns}}. Sin nombres no se puede distinguir ninguna columna, así que no se ha leído nada. Pida el extracto completo o escriba los nombres de las columnas en una primera línea.',
  'file-packed-several':
    '«{{file}}» contiene varios archivos: {{names}}. Descomprímalo y elija los que quiera importar.',
  'file-not-writable': 'No se puede escribir «{{file}}» ({{reason}}). No se cambió nada. Elija otro lugar.',
  'profile-unknown': 'No existe el perfil de registro «{{profile}}». Conocidos: {{known}}.',
  'mapping-not-usable': 'La asignación «{{file}}» no se puede usar: {{reason}}.',
  'model-not-usable': 'El modelo «{{file}}» no se puede usar: {{reason}}.',
  'firm-file-not-usable': '«{{file}}» no describe una empresa: {{reason}}.',
  'comparisons-not-usable': 'Las comparaciones de «{{file}}» no se pueden usar: {{reason}}.',
  'entry-not-usable': 'Esto no se puede usar: {{reason}}.',
  'outcomes-not-usable':
    '«{{file}}» no es una lista de desenlaces: necesita las columnas id, outcome (desenlace) y date (fecha). Columnas encontradas: {{columns}}.',
  'territory-not-usable': '«{{file}}» no sirve para el territorio: {{reason}}. No se cambió nada.',
  'territory-file-unknown': 'No hay un archivo {{file}} del territorio.',
  'outcome-unknown': 'No hay ningún desenlace anotado para la empresa «{{firm}}».',
  'firm-not-in-gold-set': '«{{firm}}» no está entre las empresas por etiquetar.',
  'table-unknown': 'No hay ninguna tabla guardada {{table}} en este espacio de trabajo.',
  'model-unknown': 'No hay ningún modelo «{{model}}». Conocidos: {{known}}.',
  'firm-not-ranked':
    'La empresa «{{firm}}» no está en la clasificación, así que no tiene puesto que comparar.',
  'workspace-none': 'No hay ningún espacio de trabajo abierto. Abra o cree uno primero.',
  'workspace-missing':
    'No existe el espacio de trabajo «{{file}}». Compruebe el nombre, o importe un registro para crearlo.',
  'workspace-not-ours': '«{{file}}» no es un espacio de trabajo de Relevo. Se dejó como está.',
  'workspace-newer':
    '«{{file}}» fue escrito por un Relevo más nuevo (formato {{found}}; este conoce hasta el {{known}}). Se dejó como está. Use el programa más nuevo.',
  'workspace-damaged': '«{{file}}» está dañado. Se dejó como está. Restaure una copia de seguridad.',
  'workspace-in-use':
    'Otro programa está escribiendo en «{{file}}». Ciérrelo allí o inténtelo de nuevo en un momento.',
  'workspace-exists': '«{{file}}» ya existe. Elija otro nombre, o ábralo.',
  'workspace-strange':
    '«{{file}}» contiene partes que ningún espacio de trabajo tiene ({{names}}) y que podrían cambiar sus datos sin que se vea. Se ha dejado como está. Sus datos pueden llevarse a un espacio de trabajo nuevo.',
  'workspace-read-only':
    '«{{file}}» está abierto solo para lectura: no se puede escribir donde está. No se ha cambiado nada. Cópielo a una carpeta suya para trabajar en él.',
  'workspace-open-elsewhere':
    '«{{file}}» está abierto en {{machine}} ({{person}}, desde {{since}}). Ciérrelo allí o ábralo aquí para lectura.',
  'workspace-replaced':
    'Otro programa ha sustituido o quitado «{{file}}» mientras estaba abierto aquí. No se escribe nada más. Ábralo de nuevo para ver lo que hay ahora.',
  'backup-not-sound': 'La copia «{{file}}» también está dañada. No se ha usado. Elija otra.',
  'source-unknown': 'No hay ningún registro «{{source}}» en este espacio de trabajo.',
  'disk-trouble':
    'El disco no ha podido leer o escribir «{{file}}». Lo guardado antes sigue igual. Guarde una copia de seguridad en otro disco.',
  'import-unknown': 'No hay ninguna importación {{import}} en este espacio de trabajo.',
  'firm-unknown': 'No hay ninguna empresa con identificador «{{firm}}» en este espacio de trabajo.',
  'firm-ambiguous': 'El identificador «{{firm}}» está en varias fuentes: {{sources}}. Escriba FUENTE:ID.',
  'firm-objected': '«{{firm}}» pidió no ser puntuada: no hay puntuación que decidir, impugnar o comparar.',
  'view-unknown': 'No hay ninguna lista guardada {{view}} en este espacio de trabajo.',
  'note-unknown': 'No hay ninguna nota {{note}} en este espacio de trabajo.',
  'distress-unknown': 'No hay ningún suceso {{event}} pendiente de decisión.',
  'file-not-events':
    '«{{file}}» no es una lista de cierres, despidos o avisos concursales: hace falta una columna con la empresa y otra que diga qué ocurrió o cuándo. Columnas encontradas: {{columns}}.',
  'edit-unknown': 'No hay ninguna corrección {{edit}} en este espacio de trabajo.',
  'decision-unknown':
    'En este espacio de trabajo no hay ninguna decisión {{decision}} que se pueda retirar o recuperar.',
  'contest-unknown':
    'En este espacio de trabajo no hay ninguna impugnación {{contest}} que se pueda resolver, retirar o recuperar.',
  'contest-resolved':
    'La impugnación {{contest}} se resolvió el {{date}}. Queda tal como se escribió; quien no esté de acuerdo impugna de nuevo.',
  'list-undecided':
    '«Tal como se decidió» es para listas en las que una persona ha decidido sobre cada empresa. Sin decidir en este enfoque: {{open}}, entre ellas {{firms}}. No se ha escrito nada. Decida sobre ellas en su ficha o con «decide», filtre la lista por decisión (en la pantalla o con «--where decision=take-on») o expórtela como propuesta.',
  'judgement-unknown': 'No hay ninguna estimación {{judgement}} en este espacio de trabajo.',
  'judgement-not-usable':
    '«{{about}}» se responde con sí o no: escriba 1 o 0, no {{value}}. No se cambió nada.',
  'edit-not-usable': 'El valor para {{field}} no se puede usar: {{reason}} No se cambió nada.',
  'template-unknown': 'No existe la plantilla «{{template}}». Conocidas: {{known}}.',
  'do-not-contact':
    '«{{name}}» está en la lista de no contactar desde {{since}}: {{reason}}. No se ha escrito nada. Para volver a contactarla, retírela antes de la lista.',
  'contact-refused': '{{name}} ha dicho que no quiere que se le contacte. No se ha escrito nada. {{note}}',
  'suppression-unknown': 'No hay ninguna entrada {{suppression}} en la lista de no contactar.',
  'campaign-unknown': 'No hay ninguna campaña {{campaign}} en este espacio de trabajo.',
  'member-unknown': 'No hay ninguna entrada {{member}} en las campañas de este espacio de trabajo.',
  'contact-unknown': 'No hay ningún contacto {{contact}} en este espacio de trabajo.',
  'event-unknown': 'No hay ninguna anotación {{event}} en las cronologías de este espacio de trabajo.',
  'word-template-unknown':
    'No hay ninguna plantilla de Word «{{template}}» en este espacio de trabajo. Hay: {{known}}.',
  'word-template-not-usable': '«{{file}}» no puede usarse como plantilla: {{reason}} No se ha guardado nada.',
  'export-not-usable': '«{{file}}» no es una lista que Relevo haya exportado como JSON: {{reason}}.',
  'nothing-imported':
    'Todavía no se ha importado nada en este espacio de trabajo. Importe primero un registro.',
  'disk-full': 'El disco está lleno. Lo que había antes no ha cambiado. Libere espacio e inténtelo de nuevo.',
  cancelled: 'Cancelado. No se cambió nada.',
  'call-unknown': 'Se pidió al programa «{{call}}», que no conoce.',
  'input-not-valid': 'La petición «{{call}}» no está completa: {{reason}}.',
  internal: 'Algo falló dentro de Relevo ({{reason}}). Sus datos no han cambiado. Por favor, comuníquelo.',
}
