/*
title: Bank adjustments by GL account
grain: one GL account
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What bank fees and adjustments did we book, and where?
  - Cash adjustments by offset GL account
  - bank adjustments
  - Count and amount of adjustment transactions by offset account in a range of months.
  - how much r bank fees costing us
*/
SELECT CMDT.GLCo, CMDT.GLAcct, GLAC.Description, COUNT(*) AS Adjustments, SUM(CMDT.Amount) AS Amount
FROM CMDT WITH (NOLOCK)
JOIN GLAC WITH (NOLOCK)
    ON CMDT.GLCo = GLAC.GLCo
    AND CMDT.GLAcct = GLAC.GLAcct
WHERE CMDT.CMCo = @CMCo
    AND CMDT.CMTransType = 0
    AND CMDT.Void = 'N'
    AND CMDT.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY CMDT.GLCo, CMDT.GLAcct, GLAC.Description
ORDER BY CMDT.GLCo, CMDT.GLAcct
