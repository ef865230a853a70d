// The pages of administrators come as one: whoever keeps the catalogue goes between them.
export { CataloguePage } from './CataloguePage'
export { EditInterventionPage } from './EditInterventionPage'
export { ListsPage } from './ListsPage'
export { NewInterventionPage } from './NewInterventionPage'
