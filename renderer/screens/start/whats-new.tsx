import { CalendarClock, History, MapPin } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Campaign } from '../../../shared/contract/campaigns.ts'
import { frame } from '../../../shared/words/en/frame.ts'
import type { Words } from '../../../shared/words/words.ts'
import { Button } from '../../parts/button.tsx'
import { useCampaignsState } from '../../parts/campaigns-state.ts'
import { remembered } from '../../parts/remembered.ts'
import { Tour, tourIsOn } from '../../parts/tour/tour.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useView } from '../../parts/view/use-view.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './whats-new.module.css'

const css = classNames(sheet)

/** What changed with the newest extract, what is due, and the way back to where one was. */
export function WhatsNew() {
  const words = useWords()
  const { say, number } = words
  const [, navigate] = useLocation()
  const lens = useView(({ lens }) => lens)
  const [hasTour, setTour] = useState(tourIsOn)
  const changes = useCall('changes.since', { lens, limit: 0 }).data
  const campaigns = useCall('campaign.list', {}).data ?? []
  const due = campaigns.filter((one) => one.due > 0)
  const place = remembered('place')
  const name = place === null ? null : placeName(place, words)
  return (
    <section className={css('new')} aria-label={say('start.new')}>
      {hasTour && <Tour onLeave={() => setTour(false)} />}
      {changes && changes.compared.length > 0 && (
        <div className={css('line')}>
          <p>
            <History aria-hidden />{' '}
            {say('start.new-changes', {
              distressed: number(changes.counts.distressed),
              qualifying: number(changes.counts.qualifying),
              fresh: number(changes.counts.new),
              gone: number(changes.counts.gone),
            })}
          </p>
          <Button onPress={() => navigate('/changes')}>{say('start.see-changes')}</Button>
        </div>
      )}
      {due.map((campaign) => (
        <Due key={campaign.id} campaign={campaign} />
      ))}
      {place !== null && name !== null && (
        <div className={css('line')}>
          <p>
            <MapPin aria-hidden /> {say('start.you-were', { place: name })}
          </p>
          <Button onPress={() => navigate(place)}>{say('start.go-back')}</Button>
        </div>
      )}
    </section>
  )
}

/** Leads to what is due in the campaign that it is due in. */
function Due({ campaign: { id, name, due } }: { readonly campaign: Campaign }) {
  const { say, number } = useWords()
  const [, navigate] = useLocation()
  const change = useCampaignsState((state) => state.change)
  const show = () => {
    change({ campaign: id, layout: 'table', only: 'due', search: '', offset: 0, chosen: [] })
    navigate('/campaigns')
  }
  return (
    <div className={css('line')}>
      <p>
        <CalendarClock aria-hidden /> {say('start.due', { count: due, n: number(due), campaign: name })}
      </p>
      <Button onPress={show}>{say('start.see-due')}</Button>
    </div>
  )
}

/** The screen an address leads to; null where there is none any more. */
function placeName(place: string, { say }: Words): string | null {
  const screen = place.split(/[/?]/)[1] ?? ''
  return isNamed(screen) ? say(`frame.${screen}`) : null
}

const isNamed = (screen: string): screen is keyof typeof frame => Object.hasOwn(frame, screen)
