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
  - Start and finish of each business year defined for our company
  - Auditors' software needs the opening and closing month of the last five years for company 2; give me what is set up in the ledger
  - FY start n end dates
  - One row per year with its number, the month it opens and the month it ends, oldest first
  - FYE for co 3? dec or sept, list all yrs on file
  - When does our accounting year begin and end, and for which years is that recorded?
*/
SELECT GLFY.FiscalYear, GLFY.BeginMth, GLFY.FYEMO
FROM GLFY WITH (NOLOCK)
WHERE GLFY.GLCo = @GLCo
ORDER BY GLFY.FYEMO
