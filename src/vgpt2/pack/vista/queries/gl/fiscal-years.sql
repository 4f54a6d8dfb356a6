/*
title: Fiscal years of a company
grain: one fiscal year
level: basic
parameters:
  GLCo: {type: bCompany, example: 1}
asks:
  - What fiscal years are set up?
  - Fiscal year list
  - fiscal years
  - First and last month of every fiscal year of a company.
  - when does our year end
*/
SELECT GLFY.FiscalYear, GLFY.BeginMth, GLFY.FYEMO
FROM GLFY WITH (NOLOCK)
WHERE GLFY.GLCo = @GLCo
ORDER BY GLFY.FYEMO
