import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findViolations } from './find-violations.ts'
import { goTo, type Visit, visitSample, withoutBrowser } from './harness.ts'
import { settled } from './settled.ts'

/** The sample and its invented territory: the map, the table beside it, the files it is made of. */
describe.skipIf(withoutBrowser)('the map', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await visitSample({ viewport: { width: 1366, height: 768 } })
    await visit.page.getByRole('link', { name: 'Map' }).click()
    await visit.page.getByRole('img', { name: /^Candidates: from 0 \(Isla de Brea\)/ }).waitFor()
  })
  afterAll(() => visit.close())

  const button = (name: string | RegExp) => visit.page.getByRole('button', { name, exact: true })
  const places = () => visit.page.getByRole('region', { name: 'Places' }).getByRole('row')
  const picture = () => visit.page.getByRole('img', { name: / from / })

  it('says by keyboard and table all that it shows: sorted, found, coloured by any figure, unknown hatched', async () => {
    const { page } = visit
    expect(await findViolations(page)).toEqual([])
    await button('Sort by All firms').press('Enter')
    await settled(page)
    expect(await places().nth(1).textContent()).toContain('Ondarral')
    await page.getByLabel('Find a place').fill('penalmora')
    await page.getByText('Places shown: 1 of 13').waitFor()
    await page.getByLabel('Find a place').fill('')
    await page.getByRole('button', { name: /Colour by/ }).press('Enter')
    await page.getByRole('option', { name: 'Tasa de paro' }).click()
    await page.getByText(/Tasa de paro: from 6\.8 \(Puerto Salmón\) to 18\.5 .* 11 of 13/).waitFor()
    await settled(page)
    expect(await picture().locator('path[fill="url(#map-unknown)"]').count()).toBe(2)
    expect(await page.getByRole('region', { name: 'Legend' }).getByRole('listitem').count()).toBe(7)
  })

  it('is moved and magnified by keys and buttons', async () => {
    const { page } = visit
    const where = async () => {
      await settled(page)
      return picture().locator('> g').getAttribute('transform')
    }
    expect(await where()).toBe('translate(0 0) scale(1)')
    await page.getByRole('group', { name: 'Map' }).focus()
    for (const key of ['+', 'ArrowRight']) await page.keyboard.press(key)
    expect(await where()).toMatch(/scale\(1\.5\)/)
    await button('The whole territory').click()
    expect(await where()).toBe('translate(0 0) scale(1)')
  })

  it('takes a place chosen on the map or in the table as the filter of the list', async () => {
    const { page } = visit
    await button('Ondarral').press('Space')
    await page.getByText('Chosen: Ondarral').waitFor()
    await picture().locator('[data-place="9010"]').click()
    await page.getByText('Chosen: Ondarral, Peñalmora').waitFor()
    await settled(page)
    const said = await button(/^See their candidates/).textContent()
    await button(/^See their candidates/).click()
    await page.getByRole('list', { name: 'Filters set' }).getByText('Ondarral').first().waitFor()
    await settled(page)
    const listed = Number.parseInt((await page.getByRole('status').first().textContent()) ?? '', 10)
    expect(said).toContain(`(${listed})`)
    await page.goBack()
    await button('Choose none').click()
    await page.getByText('Choose a place on the map').waitFor()
  })

  it('says how a file was read, lets it be removed and brought back, and what is missing without it', async () => {
    const { page } = visit
    const chooser = page.waitForEvent('filechooser')
    await button('Add a file: Figures of places').click()
    await (await chooser).setFiles({
      name: 'rank.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('name;deprivation rank;cars\nOndarral;2;1,5\nLejos;20;2,5\n'),
    })
    await page.getByText('as a rank among all rows of the file').waitFor()
    await page.getByText('neither an area nor in the register: 1 (Lejos)').waitFor()
    await button('Remove territorio.geojson').click()
    await page.getByRole('heading', { name: 'No boundaries yet' }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await button('Undo').click()
    await picture().waitFor()
  })

  it('says on the page of a firm what of its place counts in its score', async () => {
    const { page } = visit
    await goTo(page, 'firm/000120')
    await page.getByRole('heading', { name: 'Territory' }).waitFor()
    await page
      .getByText(/Nearest support: Federación de Cooperativas de Ondarral \(federación\), \d+ km/)
      .waitFor()
    await page.goBack()
  })

  it('is legible in the dark and in high contrast, and goes on paper', async () => {
    const { page } = visit
    await picture().waitFor()
    for (const theme of ['dark', 'contrast']) {
      await page.evaluate((to) => {
        document.documentElement.dataset['theme'] = to
      }, theme)
      expect([theme, await findViolations(page)]).toEqual([theme, []])
    }
    await page.emulateMedia({ media: 'print' })
    expect(await button('The whole territory').isVisible()).toBe(false)
    expect(await picture().isVisible()).toBe(true)
    expect(visit.problems()).toEqual([])
  })
})
