import { SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useView } from '../../parts/view/use-view.ts'
import { useWords } from '../../parts/words.tsx'
import { NothingYet } from '../../parts/workspace/nothing-yet.tsx'
import { classNames } from '../../style/class-names.ts'
import { CriteriaTab } from './criteria-tab.tsx'
import { GoldTab } from './gold-tab.tsx'
import sheet from './model-screen.module.css'
import { OutcomesTab } from './outcomes-tab.tsx'
import { PairwiseTab } from './pairwise-tab.tsx'
import { ShortlistTab } from './shortlist/shortlist-tab.tsx'
import { StabilityTab } from './stability-tab.tsx'
import { TablesTab } from './tables-tab.tsx'

const css = classNames(sheet)

const TABS = ['criteria', 'pairwise', 'stability', 'outcomes', 'gold', 'shortlist', 'tables'] as const
type Tab = (typeof TABS)[number]

/** How firms are scored: the model, weights from comparisons, how far ranks can be trusted, what became of firms. */
export function ModelScreen() {
  const { say } = useWords()
  const { data: workspace, error, refetch } = useCall('workspace.current', {})
  return (
    <div className={css('screen')}>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {workspace === undefined && !error && <Skeleton lines={10} />}
      {workspace !== undefined && !workspace?.firms && (
        <>
          <h1>{say('frame.model')}</h1>
          <NothingYet workspace={workspace} icon={SlidersHorizontal}>
            {say('model.nothing-why')}
          </NothingYet>
        </>
      )}
      {workspace && workspace.firms > 0 && <Tabs />}
    </div>
  )
}

function Tabs() {
  const { say } = useWords()
  const lens = useView(({ lens }) => lens)
  const [tab, setTab] = useState<Tab>('criteria')
  return (
    <>
      <header className={css('head')}>
        <h1>{say('frame.model')}</h1>
        <Segmented
          label={say('model.parts')}
          labelHidden
          value={tab}
          choices={TABS.map((value) => ({ value, label: say(`model.tab-${value}`) }))}
          onChange={setTab}
        />
      </header>
      {tab === 'criteria' && <CriteriaTab lens={lens} />}
      {tab === 'pairwise' && <PairwiseTab key={lens} lens={lens} onTaken={() => setTab('criteria')} />}
      {tab === 'stability' && <StabilityTab key={lens} lens={lens} />}
      {tab === 'gold' && <GoldTab key={lens} lens={lens} />}
      {tab === 'shortlist' && <ShortlistTab lens={lens} />}
      {tab === 'tables' && <TablesTab />}
      {tab === 'outcomes' && <OutcomesTab lens={lens} onTaken={() => setTab('criteria')} />}
    </>
  )
}
