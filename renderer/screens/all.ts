import {
  BookOpen,
  FileInput,
  History,
  House,
  ListOrdered,
  type LucideIcon,
  Map as MapIcon,
  Megaphone,
  Scale,
  Settings,
  SlidersHorizontal,
} from 'lucide-react'
import { type ComponentType, lazy } from 'react'

export interface Screen {
  readonly id:
    | 'start'
    | 'import'
    | 'candidates'
    | 'map'
    | 'campaigns'
    | 'firm'
    | 'compare'
    | 'model'
    | 'settings'
    | 'care'
    | 'changes'
    | 'manual'
  /** Pattern of the address behind "#". */
  readonly path: string
  /** Those with an icon stand in the rail. */
  readonly icon: LucideIcon | null
  readonly view: ComponentType
}

/** Every screen, in the order of the rail. Each is loaded when it is first shown. */
export const SCREENS: readonly Screen[] = [
  {
    id: 'start',
    path: '/',
    icon: House,
    view: lazy(async () => ({ default: (await import('./start/start-screen.tsx')).StartScreen })),
  },
  {
    id: 'import',
    path: '/import',
    icon: FileInput,
    view: lazy(async () => ({ default: (await import('./import/import-screen.tsx')).ImportScreen })),
  },
  {
    id: 'candidates',
    path: '/candidates',
    icon: ListOrdered,
    view: lazy(async () => ({
      default: (await import('./candidates/candidates-screen.tsx')).CandidatesScreen,
    })),
  },
  {
    id: 'map',
    path: '/map',
    icon: MapIcon,
    view: lazy(async () => ({ default: (await import('./map/map-screen.tsx')).MapScreen })),
  },
  {
    id: 'campaigns',
    path: '/campaigns',
    icon: Megaphone,
    view: lazy(async () => ({
      default: (await import('./campaigns/campaigns-screen.tsx')).CampaignsScreen,
    })),
  },
  {
    id: 'firm',
    path: '/firm/:id',
    icon: null,
    view: lazy(async () => ({ default: (await import('./firm/firm-screen.tsx')).FirmScreen })),
  },
  {
    id: 'changes',
    path: '/changes',
    icon: History,
    view: lazy(async () => ({ default: (await import('./changes/changes-screen.tsx')).ChangesScreen })),
  },
  {
    id: 'compare',
    path: '/compare',
    icon: Scale,
    view: lazy(async () => ({ default: (await import('./compare/compare-screen.tsx')).CompareScreen })),
  },
  {
    id: 'model',
    path: '/model',
    icon: SlidersHorizontal,
    view: lazy(async () => ({ default: (await import('./model/model-screen.tsx')).ModelScreen })),
  },
  {
    id: 'manual',
    path: '/manual',
    icon: BookOpen,
    view: lazy(async () => ({ default: (await import('./manual/manual-screen.tsx')).ManualScreen })),
  },
  {
    id: 'settings',
    path: '/settings',
    icon: Settings,
    view: lazy(async () => ({ default: (await import('./settings/settings-screen.tsx')).SettingsScreen })),
  },
  {
    id: 'care',
    path: '/care',
    icon: null,
    view: lazy(async () => ({ default: (await import('./care/care-screen.tsx')).CareScreen })),
  },
]
