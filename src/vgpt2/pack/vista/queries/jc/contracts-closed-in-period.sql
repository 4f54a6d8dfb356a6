/*
title: Contracts closed between two months
grain: one contract
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which contracts did we close this year?
  - Closed contracts in a range of months
  - closed contracts
  - Contracts with status soft or hard closed and a closing month in a range.
  - what jobs did we wrap up
*/
SELECT JCCM.Contract, JCCM.Description, JCCM.ContractStatus, JCCM.MonthClosed, JCCM.ContractAmt, JCCM.BilledAmt
FROM JCCM WITH (NOLOCK)
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus IN (2, 3)
    AND JCCM.MonthClosed BETWEEN @BeginMth AND @EndMth
ORDER BY JCCM.MonthClosed, JCCM.Contract
