import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { type Cell, none, number, type TableModel } from './table'
import { Failures } from './Failures'

const missing = 'Der mangler en takst for fleksjob den 1. juni 2018.'
const failed: Cell = { kind: 'failed', reason: missing }

function tableOf(...rows: Cell[][]): TableModel {
  return { name: 'x', source: '', caption: 'x', columns: [], rows: rows.map((cells) => ({ label: 'x', cells })) }
}

it('says once why amounts are missing, however many are', () => {
  render(<Failures table={tableOf([failed, none], [number(1, String), failed])} />)
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([missing])
})

it('says nothing where nothing is missing', () => {
  const { container } = render(<Failures table={tableOf([none, number(0, String)])} />)
  expect(container.textContent).toBe('')
})
