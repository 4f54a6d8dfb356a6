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
*/
SELECT GLFP.Mth, GLFP.FiscalPd, GLFP.FiscalYr
FROM GLFP WITH (NOLOCK)
WHERE GLFP.GLCo = @GLCo
    AND GLFP.Mth BETWEEN @BeginMth AND @EndMth
ORDER BY GLFP.Mth
