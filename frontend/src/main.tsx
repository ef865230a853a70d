import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './styles/fonts.css'

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <h1>KIK</h1>
  </StrictMode>,
)
