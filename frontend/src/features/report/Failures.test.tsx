import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { kik2 } from '../../test/report'
import { Failures } from './Failures'

const missing = 'Der mangler en takst for fleksjob den 1. juni 2018.'

it('says once why amounts are missing, however many are', () => {
  const path = ['programme', 'report', 'economy']
  render(
    <Failures
      data={kik2([
        { code: 'VALIDATION', message: missing, path: [...path, 'netGain'] },
        { code: 'VALIDATION', message: missing, path: [...path, 'netReturn'] },
        { code: 'INTERNAL', message: 'noget helt andet', path: ['programme', 'report', 'trend'] },
      ])}
    />,
  )
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([missing])
})

it('says nothing where nothing is missing', () => {
  const { container } = render(<Failures data={kik2()} />)
  expect(container.textContent).toBe('')
})
