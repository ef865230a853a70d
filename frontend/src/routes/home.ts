import { createRoute, redirect } from '@tanstack/react-router'
import { keepScope } from '../shared/scope/keepScope'
import { rootRoute } from './root'

/** The report is the front page; its route finds the programme and the day. */
export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: ({ search }) => {
    throw redirect({ to: '/rapport', search: keepScope(search), replace: true })
  },
})
