import type { criteria as english } from '../en/criteria.ts'
import type { SameShape } from '../same-shape.ts'

export const criteria: SameShape<typeof english> = {
  'lens-succession': 'Relevo generacional',
  'lens-recovery': 'Recuperación',
  'about-lens-succession': 'Una empresa sana cuyo dueño se va a retirar. El reloj cuenta en años.',
  'about-lens-recovery':
    'Una empresa en dificultades que sus trabajadores podrían asumir. El reloj cuenta en días.',
  'model-succession': 'Relevo generacional, todos los criterios',
  'model-succession-registry': 'Relevo generacional, registro básico',
  'model-succession-age-free': 'Relevo generacional, sin la edad del dueño',
  'model-succession-registry-age-free': 'Relevo generacional, registro básico sin la edad del dueño',
  'model-recovery': 'Recuperación',
  'source-expert-judgement': 'criterio experto',

  succession: 'Presión de relevo',
  workforce: 'Plantilla',
  viability: 'Viabilidad',
  sector: 'Idoneidad del sector',
  need: 'Necesidad y arraigo',
  urgency: 'Urgencia',
  core: 'Un núcleo que recuperar',
  'legal-route': 'Vía legal',
  'about-succession': 'Qué probable es que el dueño se retire y que nadie esté ahí para seguir.',
  'about-workforce':
    'Si hay personas suficientes para llevar una cooperativa, y no tantas que no puedan decidir juntas.',
  'about-viability': 'Si merece la pena asumir la empresa.',
  'about-sector': 'Lo bien que se presta esta actividad a la propiedad de los trabajadores.',
  'about-need': 'Cuánto depende el lugar de la empresa, y con qué apoyo cuenta.',
  'about-urgency': 'Señales de que la empresa puede cerrar pronto; cada señal adicional suma menos.',
  'about-core': 'Si quedan instalaciones, pedidos y personas con los que volver a empezar.',
  'about-legal-route': 'Si la ley abre un camino a los trabajadores, y si aún hay tiempo.',

  'owner-age': 'Edad del dueño o del administrador principal',
  'no-successor': 'Sin sucesor',
  'firm-age': 'Años de actividad, o con este dueño',
  governance: 'Señales en los órganos de gobierno',
  employees: 'Empleados',
  profit: 'El beneficio cubre salario y capital',
  equity: 'Ratio de fondos propios',
  'z-score': 'Puntuación Z de Altman',
  trend: 'Evolución de la plantilla o de las ventas',
  nace: 'Actividad (NACE)',
  deprivation: 'Vulnerabilidad del lugar',
  'job-share': 'Parte del empleo del lugar',
  'last-provider': 'Última en prestar un servicio',
  'support-nearby': 'Apoyo cooperativo a menos de 50 km',
  'committed-workers': 'Trabajadores comprometidos',
  plant: 'Instalaciones utilizables',
  orders: 'Pedidos o clientes al alcance',
  'skilled-staff': 'Sigue la mayor parte del personal cualificado',
  suppliers: 'Los proveedores servirían',
  site: 'Local disponible',

  'governance-sole-director': 'administrador único',
  'governance-no-new-director-10y': 'ningún administrador nuevo en 10 años',
  'governance-unreplaced-exit': 'un administrador falleció o se fue y no fue sustituido',
  'governance-late-accounts': 'cuentas con retraso',

  'signal-insolvency-filing': 'concurso solicitado',
  'signal-administration-or-liquidation': 'administración concursal o liquidación abierta',
  'signal-strike-off': 'aviso de baja registral',
  'signal-wage-arrears': 'dos meses o más de salarios sin pagar',
  'signal-tax-arrears': 'deudas con Hacienda o la Seguridad Social',
  'signal-mass-layoff': 'despido colectivo anunciado',
  'signal-accounts-late': 'cuentas con más de nueve meses de retraso',
  'signal-machines-moved': 'se han llevado máquinas',
  'signal-owner-absent': 'dueño ausente',
  'signal-hours-cut': 'turnos u horas recortados',
  'signal-z-distress': 'Z″ en zona de peligro',
  'signal-parent-exit': 'la matriz ha anunciado su salida',

  'excluded-objected': 'Pidió no ser puntuada',
  'excluded-sole-trader': 'Autónomo sin empleados',
  'excluded-already-cooperative': 'Ya es de sus socios o trabajadores',
  'excluded-public-body': 'Organismo público',
  'excluded-non-profit': 'Entidad sin ánimo de lucro',
  'excluded-no-employees': 'Sin empleados',
  'excluded-branch': 'Sucursal de otra empresa',
  'excluded-shell': 'Holding, fondo, patrimonial o sin actividad',
  'excluded-dissolved': 'Disuelta',
  'excluded-below-legal-minimum': 'Muy pocas personas para una cooperativa',
  'about-excluded-objected': 'La empresa pidió no ser puntuada, y se respeta.',
  'about-excluded-sole-trader':
    'El negocio de una sola persona, sin empleados o sin que consten: no hay a quién traspasarlo.',
  'about-excluded-already-cooperative':
    'Una cooperativa, una mutua o una empresa de sus trabajadores no tiene nada que convertir.',
  'about-excluded-public-body': 'Un organismo público no está en venta.',
  'about-excluded-non-profit':
    'Asociaciones, fundaciones, entidades religiosas, sindicatos y cámaras no tienen un dueño que venda.',
  'about-excluded-no-employees':
    'El registro indica 0 empleados. La falta de ese dato no excluiría a la empresa.',
  'about-excluded-branch':
    'Se decide en otra parte: una sucursal no puede venderse por sí sola a su personal.',
  'about-excluded-shell':
    'La empresa tiene acciones o inmuebles, o está inactiva: no hay trabajo que asumir.',
  'about-excluded-dissolved': 'La empresa ya no existe.',
  'about-excluded-below-legal-minimum':
    'La empresa tiene menos personas de las que la ley de allí exige a una cooperativa de trabajo.',

  'referred-in-insolvency': 'En concurso o liquidación',
  'referred-group-subsidiary': 'Filial de un grupo',
  'referred-regulated': 'Regulada o cotizada',
  'referred-licensed-practice': 'Profesión con licencia',
  'referred-farm': 'Explotación agraria',
  'about-referred-in-insolvency': 'Su insolvencia ya está abierta. Se clasifica en la vista de recuperación.',
  'about-referred-group-subsidiary': 'Decide su matriz. Se clasifica en la vista de recuperación.',
  'about-referred-regulated': 'Bancos, aseguradoras y empresas cotizadas siguen reglas propias.',
  'about-referred-licensed-practice':
    'En el derecho y la medicina solo pueden ser dueños quienes tienen la licencia.',
  'about-referred-farm':
    'Deciden el derecho agrario y el de sucesiones; de ello asesoran los servicios agrarios.',

  'tier-A': 'A',
  'tier-B': 'B',
  'tier-C': 'C',
  'tier-?': '?',
  'about-tier-A': 'Mírela primero: puntuación alta, y no baja aunque todo lo desconocido resultara malo.',
  'about-tier-B': 'Mírela después: buena puntuación que se apoya en parte en lo que no se sabe.',
  'about-tier-C': 'Mírela más adelante.',
  'about-tier-?': 'Se sabe demasiado poco para decidir. Averigüe antes algo más.',

  'flag-window': 'la ventana se cierra',
  'flag-red-herring': 'una sola señal',
  'flag-in-insolvency': 'en concurso o liquidación',
  'flag-strike-off-notice': 'aviso de baja registral',
  'flag-committed-workers-assumed': 'compromiso supuesto',
  'flag-id-derived': 'sin identificador registral',
  'flag-check-cooperative': 'por comprobar: el nombre dice cooperativa',
  'flag-contested': 'puntuación impugnada',
  'about-flag-contested':
    'Alguien dice que esta puntuación es incorrecta y todavía no se ha resuelto. Lea la impugnación antes de fiarse de la puntuación.',
  'flag-by-hand': 'valores puestos a mano',
  'about-flag-by-hand':
    'Alguien escribió o estimó un valor de esta empresa; constan el motivo, el autor y la fecha.',
  'about-flag-window': 'El dueño tiene 70 años o más, o 65 o más sin que conste un plan de relevo.',
  'about-flag-red-herring':
    'Solo se conoce una señal de relevo. Una señal sola no significa que el dueño se vaya a retirar.',
  'about-flag-in-insolvency':
    'El registro indica que se solicitó el concurso o que se abrió la administración concursal o la liquidación.',
  'about-flag-strike-off-notice': 'El registro ha anunciado que dará de baja a la empresa.',
  'about-flag-committed-workers-assumed':
    'Nadie ha contado a los trabajadores que se sumarían, así que se cuentan todos los empleados. A menudo se va la mitad.',
  'about-flag-id-derived': 'El registro no da identificador; la empresa se distingue por nombre y lugar.',
  'about-flag-check-cooperative':
    'Su nombre dice cooperativa; su forma jurídica, sociedad mercantil. Compruébelo antes de escribirle.',
}
