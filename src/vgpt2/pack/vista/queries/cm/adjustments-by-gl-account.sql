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
  - Service charges, interest and corrections in cash for 2024, totaled by where they were coded
  - Bank fees are over budget, so before we talk to First National on Monday I need the year's manual cash corrections counted and added up under each ledger number.
  - bank charges, which accounts took them
  - GL number with description, how many bank fees or interest entries went there, and their sum, January to December
  - cm adj's by offset acct ytd
  - The bank takes small amounts for fees and gives some interest; under which headings did we record those and how much per heading?
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
