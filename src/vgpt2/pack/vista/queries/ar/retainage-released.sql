/*
title: Retainage released by contract between two months
grain: one contract
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How much retainage did we bill out on each contract?
  - Released retainage by contract
  - retg released
  - Transactions that release retainage by contract in a range of months, with count and first and last date.
  - which jobs did we bill the retention on
  - Agreements where held money was billed in 2024, and on what days
  - 'Year end review: on which projects have we asked owners for their holdback since January, how many times per contract, and what were the earliest and latest dates?'
  - holdback releases this year by contract
  - Contract number and name, how often retention was freed, the first time and the most recent, Jan to Dec
  - K's w/ retg relesed ytd, count n dates
  - For which projects did we request the final portion that clients had been keeping, and when did we do so in 2024?
*/
SELECT ARTH.JCCo, ARTH.Contract, JCCM.Description, COUNT(*) AS Releases, MIN(ARTH.TransDate) AS FirstDate,
    MAX(ARTH.TransDate) AS LastDate
FROM ARTH WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON ARTH.JCCo = JCCM.JCCo
    AND ARTH.Contract = JCCM.Contract
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'R'
    AND ARTH.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY ARTH.JCCo, ARTH.Contract, JCCM.Description
ORDER BY ARTH.JCCo, ARTH.Contract
