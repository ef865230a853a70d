import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readCatalogueSearch } from '../features/catalogue/search'
import { PageError } from '../shared/ui/PageError'
import { rootRoute } from './root'

const pages = () => import('../features/catalogue/pages')
const page = { getParentRoute: () => rootRoute, errorComponent: PageError }

export const catalogueRoute = createRoute({
  ...page,
  path: '/admin/indsatser',
  validateSearch: readCatalogueSearch,
  component: lazyRouteComponent(pages, 'CataloguePage'),
})

export const newInterventionRoute = createRoute({
  ...page,
  path: '/admin/ny-indsats',
  component: lazyRouteComponent(pages, 'NewInterventionPage'),
})

export const editInterventionRoute = createRoute({
  ...page,
  path: '/admin/indsatser/$kode',
  component: lazyRouteComponent(pages, 'EditInterventionPage'),
})

export const accessRoute = createRoute({
  ...page,
  path: '/admin/adgang',
  component: lazyRouteComponent(() => import('../features/access/AccessPage'), 'AccessPage'),
})

export const importRoute = createRoute({
  ...page,
  path: '/admin/data',
  component: lazyRouteComponent(() => import('../features/imports/ImportPage'), 'ImportPage'),
})

export const listsRoute = createRoute({
  ...page,
  path: '/admin/leverandoerer',
  component: lazyRouteComponent(pages, 'ListsPage'),
})
