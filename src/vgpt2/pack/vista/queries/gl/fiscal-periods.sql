/*
title: Fiscal periods of the months between two months
grain: one month
level: basic
parameters:
  GLCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which fiscal period is June?
  - Months with their fiscal period and year
  - fiscal periods
  - Fiscal period and fiscal year of each month of a company.
  - what period number r we in
  - Translate calendar months into accounting period numbers for 2024
  - Bank's covenant form asks for period numbers instead of months and our year does not start in january; give period and year for each month from july 2024 to june 2025
  - month to period no. crosswalk
  - Month in order, beside it the period number and the year it counts for
  - 'fisc pd # for ea mth in 24 pls, is oct pd 1 or 10'
  - Our business year is not the calendar year. What number does each month have in it?
*/
SELECT GLFP.Mth, GLFP.FiscalPd, GLFP.FiscalYr
FROM GLFP WITH (NOLOCK)
WHERE GLFP.GLCo = @GLCo
    AND GLFP.Mth BETWEEN @BeginMth AND @EndMth
ORDER BY GLFP.Mth
